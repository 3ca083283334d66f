import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatMistakes } from '../../../mock-api/check/formatMistakes'
import { inFolder } from '../../../mock-api/check/mistake'
import { findMistakes } from '../../../mock-api/files/dataOnDisk'
import { FIXTURE_DATA } from '../../support/fixtureData'

const REPORT = 'reports/530600-2020.json'
const frozen = readFileSync(join(FIXTURE_DATA, REPORT), 'utf8')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mistakes-'))
  cpSync(FIXTURE_DATA, folder, { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

const write = (file: string, content: string | Uint8Array) =>
  writeFileSync(join(folder, file), content)

function found(): readonly string[] {
  return findMistakes(folder).map(
    ({ file, path, place, text }) =>
      `${file}:${place?.line ?? '–'}:${place?.column ?? '–'} ${path.join('.')} ${text.zh} · ${text.en}`,
  )
}

/** Changes the catalogue as an object. */
function changeCatalog(change: (catalog: Catalog) => void): void {
  const catalog = JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8')) as Catalog
  change(catalog)
  write('catalog.json', JSON.stringify(catalog, null, 2))
}
type Entry = Record<string, unknown>
type Catalog = { indicators: Entry[]; events: Entry[]; [key: string]: unknown }
const entry = ({ indicators }: Catalog, id: string) =>
  indicators.find((one) => one['id'] === id) ?? {}

/** The frozen report in another encoding; every Chinese character becomes two bytes of GBK. */
function encodeAsGbk(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) =>
      letter.charCodeAt(0) < 128 ? [letter.charCodeAt(0)] : [0xd5, 0xd1],
    ),
  )
}

it('a correct set has no mistakes', () => {
  expect(found()).toEqual([])
})

it('a byte order mark of UTF-8 is accepted', () => {
  write(REPORT, `\uFEFF${frozen}`)
  expect(found()).toEqual([])
})

describe('a file that is no readable JSON is named', () => {
  const UTF8 = '文件编码不是UTF-8（可能是GBK，即“ANSI”），请另存为UTF-8'
  it.each<[name: string, content: string | Uint8Array, expected: string]>([
    [
      'in GBK',
      encodeAsGbk(frozen),
      `:7:1  ${UTF8} · the file is not in UTF-8 (probably GBK, “ANSI”): save it as UTF-8`,
    ],
    [
      'in UTF-16',
      Buffer.from(`\uFEFF${frozen}`, 'utf16le'),
      ':–:–  文件编码是UTF-16，请另存为UTF-8 · the file is in UTF-16: save it as UTF-8',
    ],
    ['empty', '', ':1:1  文件是空的 · the file is empty'],
    ['blank', '\n\n', ':1:1  文件是空的 · the file is empty'],
    [
      'with a trailing comma',
      '{\n  "source": 1,\n  "observations": [1, 2,]\n}',
      ':3:24  最后一项后面多了逗号 · no comma may follow the last entry',
    ],
    [
      'without a comma',
      '{\n  "source": 1\n  "observations": []\n}',
      ':3:3  此处之前缺少逗号 · a comma is missing before this',
    ],
    [
      'with a comment',
      '{\n  // mine\n  "source": 1\n}',
      ':2:3  JSON文件中不能有注释 · JSON has no comments',
    ],
    [
      'cut off',
      '{\n  "source": 1,\n  "observations": [1',
      ':3:21  文件不完整，缺少括号或引号 · the file ends too early: a bracket or quotation mark is missing',
    ],
    ['with words instead', '没有', ':1:1  不符合JSON格式 · this is no JSON'],
  ])('%s', (_, content, expected) => {
    write(REPORT, content)
    expect(found()).toEqual([REPORT + expected])
  })
})

it('a key that an object has twice is named at its second place', () => {
  write(REPORT, frozen.replace('"value": 83,', '"value": 83, "value": 83,'))
  const line = frozen.slice(0, frozen.indexOf('"value": 83,')).split('\n').length
  expect(found()).toEqual([
    expect.stringMatching(
      new RegExp(`^${REPORT}:${line}:20 observations\\.\\d+\\.value 键“value”重复`),
    ),
  ])
})

it('files that are no reports are named, what a system leaves is not', () => {
  write('reports/530600-2021.json.txt', frozen)
  write('reports/530600-2022.JSON', frozen)
  write('reports/.DS_Store', 'x')
  mkdirSync(join(folder, 'reports/2021'))
  const name =
    'reports文件夹中只放报告文件，文件名应为“地区代码-年度.json”（小写扩展名），例如530600-2021.json'
  const inEnglish =
    'the folder reports holds report files only, named <region>-<year>.json in lower case, as 530600-2021.json'
  expect(found()).toEqual([
    'reports/2021:–:–  reports文件夹中不能有子文件夹，报告文件请直接放在reports中 · reports may hold no folders: put report files directly into reports',
    `reports/530600-2021.json.txt:–:–  ${name} · ${inEnglish}`,
    `reports/530600-2022.JSON:–:–  ${name} · ${inEnglish}`,
  ])
})

it('a report under another name, and one of an unknown region, are named', () => {
  rmSync(join(folder, REPORT))
  write('reports/530600-2021.json', frozen)
  write('reports/530699-2020.json', frozen.replace(/530600/g, '530699'))
  expect(found()).toEqual([
    'reports/530600-2021.json:2:13 source 此报告的文件名应为530600-2020.json · the file of this report must be named 530600-2020.json',
    'reports/530699-2020.json:4:15 source.region catalog.json中没有地区530699 · catalog.json knows no region 530699',
  ])
})

it('a missing catalogue is named once', () => {
  rmSync(join(folder, 'catalog.json'))
  expect(found()).toEqual(['catalog.json:–:–  没有这个文件 · the file does not exist'])
})

describe('the catalogue', () => {
  it.each<[name: string, change: (catalog: Catalog) => void, path: RegExp, text: string]>([
    [
      'a part listed twice',
      (catalog) =>
        (entry(catalog, 'litigation.cases')['parts'] as string[]).push('litigation.land'),
      /^indicators\.\d+\.parts\.6$/,
      'litigation.land重复列出',
    ],
    [
      'a rate that is its own numerator',
      (catalog) =>
        Object.assign(entry(catalog, 'mediation.success-rate'), {
          numerator: 'mediation.success-rate',
        }),
      /^indicators\.\d+\.numerator$/,
      '指标mediation.success-rate不能引用自身',
    ],
    [
      'a subset of itself',
      (catalog) =>
        Object.assign(entry(catalog, 'mediation.succeeded'), { subsetOf: 'mediation.succeeded' }),
      /^indicators\.\d+\.subsetOf$/,
      '指标mediation.succeeded不能引用自身',
    ],
    [
      'an unknown relation',
      (catalog) => Object.assign(entry(catalog, 'legal-aid.cases'), { subsetOf: 'no.such' }),
      /^indicators\.\d+\.subsetOf$/,
      '目录中没有这个代号：no.such',
    ],
    [
      'a misspelt key',
      (catalog) => Object.assign(entry(catalog, 'legal-aid.cases'), { subsetof: 'a.b' }),
      /^indicators\.\d+\.subsetof$/,
      '没有“subsetof”这个键，请检查拼写',
    ],
    [
      'a rate with one term',
      (catalog) => delete entry(catalog, 'mediation.success-rate')['denominator'],
      /^indicators\.\d+\.denominator$/,
      '比率的分子和分母缺少“denominator”',
    ],
    [
      'a rate with the same term twice',
      (catalog) =>
        Object.assign(entry(catalog, 'mediation.success-rate'), {
          denominator: 'mediation.succeeded',
        }),
      /^indicators\.\d+\.denominator$/,
      '比率的分子和分母不能是同一指标：mediation.succeeded',
    ],
    [
      'a word of no report that an indicator has',
      (catalog) => Object.assign(catalog, { notReported: [{ words: ['信访', '法援'], near: [] }] }),
      /^notReported\.0\.words\.1$/,
      '“法援”是指标legal-aid.cases的名称或别名，不能又列为报告未载',
    ],
    [
      'an unknown neighbour of such a word',
      (catalog) =>
        Object.assign(catalog, { notReported: [{ words: ['信访'], near: ['no.such'] }] }),
      /^notReported\.0\.near\.0$/,
      '目录中没有这个代号：no.such',
    ],
    [
      'an event without a source',
      (catalog) => delete catalog.events[0]?.['source'],
      /^events\.0\.source$/,
      '缺少“source”',
    ],
    [
      'an event of an unknown indicator',
      (catalog) => Object.assign(catalog.events[0] ?? {}, { indicators: ['no.such'] }),
      /^events\.0\.indicators\.0$/,
      '目录中没有这个代号：no.such',
    ],
  ])('%s', (_, change, path, text) => {
    changeCatalog(change)
    const [mistake, ...others] = findMistakes(folder)
    expect(others).toEqual([])
    expect(mistake?.file).toBe('catalog.json')
    expect(mistake?.path.join('.')).toMatch(path)
    expect(mistake?.text.zh).toBe(text)
  })

  it('a rate that is a subset of its own term', () => {
    changeCatalog((catalog) => {
      entry(catalog, 'mediation.success-rate')['subsetOf'] = 'mediation.succeeded'
    })
    expect(findMistakes(folder).map(({ text }) => text.zh)).toContain(
      '指标的从属关系成环：mediation.success-rate < mediation.succeeded < mediation.success-rate',
    )
  })

  it('wholes within themselves', () => {
    changeCatalog((catalog) => {
      entry(catalog, 'litigation.cases')['subsetOf'] = 'litigation.land'
    })
    expect(findMistakes(folder).map(({ text }) => text.zh)).toEqual([
      '指标的从属关系成环：litigation.cases < litigation.land < litigation.cases',
      '指标的从属关系成环：litigation.land < litigation.cases < litigation.land',
    ])
  })
})

it('all mistakes of all files are listed at once, by file and line', () => {
  changeCatalog((catalog) => delete entry(catalog, 'legal-aid.cases')['scope'])
  write(
    REPORT,
    frozen
      .replace('"value": 83,', '"value": 900,')
      .replace('"value": 45,', '"value": -45,')
      .replace('2021-02-03', '2021-13-45'),
  )
  write('reports/530600-2021.json', '{')
  const lines = found()
  expect(lines.map((line) => line.replace(/:.*/, ''))).toEqual([
    'catalog.json',
    REPORT,
    REPORT,
    REPORT,
    REPORT,
    'reports/530600-2021.json',
  ])
  expect(lines[0]).toContain('缺少“scope”')
  expect(lines[1]).toContain('source.published')
  expect(lines[2]).toContain('数值900与报告原文“83件”不符')
  expect(lines.slice(3, 5).join()).toContain('数值不能为负：-45')
})

it('the terminal shows folder, file, line, column, path and both languages', () => {
  write(REPORT, frozen.replace('"value": 83,', '"value": 900,'))
  const text = formatMistakes(inFolder('the/folder', findMistakes(folder)))
  expect(text).toMatch(/^数据文件有1处错误 · 1 mistake in the data files\n\n/)
  expect(text).toMatch(
    /\nthe\/folder\/reports\/530600-2020\.json:\d+:18 {2}observations\.\d+\.printed\n {2}数值900.*\n {2}the value 900/,
  )
})
