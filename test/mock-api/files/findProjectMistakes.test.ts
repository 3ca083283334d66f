import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { findProjectMistakes } from '../../../mock-api/files/findProjectMistakes'
import { FIXTURE_DATA } from '../../support/fixtureData'

const shipped = readFileSync('public/settings.json', 'utf8')
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'))
  cpSync(FIXTURE_DATA, join(root, 'data'), { recursive: true })
  mkdirSync(join(root, 'public'))
})

afterEach(() => rmSync(root, { recursive: true }))

function found(settings: string | Uint8Array): readonly string[] {
  writeFileSync(join(root, 'public/settings.json'), settings)
  return findProjectMistakes(root, join(root, 'data')).map(
    ({ file, path, place, text }) =>
      `${file}:${place?.line ?? '–'} ${path.join('.')} ${text.zh} · ${text.en}`,
  )
}

it('the shipped settings have no mistakes, with and without a byte order mark', () => {
  expect(found(shipped)).toEqual([])
  expect(found(`\uFEFF${shipped}`)).toEqual([])
})

it.each<[name: string, settings: string | Uint8Array, expected: RegExp]>([
  [
    'in GBK',
    Buffer.concat([Buffer.from('{"title": "'), Buffer.from([0xd5, 0xd1]), Buffer.from('"}')]),
    /^public\/settings\.json:1 {2}文件编码不是UTF-8（可能是GBK，即“ANSI”），请另存为UTF-8 · the file is not in UTF-8/,
  ],
  [
    'saved from GBK as UTF-8',
    shipped.replace('昭通市司法局', '\uFFFD\uFFFDͨ'),
    /^public\/settings\.json:\d+ organisation\.zh 文字中含有乱码字符U\+FFFD，请重新输入 · the text holds U\+FFFD, a broken character/,
  ],
  [
    'with a trailing comma',
    shipped.replace('"530600"', '"530600",'),
    /:\d+ {2}最后一项后面多了逗号/,
  ],
  [
    'with a key twice',
    shipped.replace('"apiBase"', '"apiBase": "./api", "apiBase"'),
    /:2 apiBase 键“apiBase”重复/,
  ],
  [
    'with a misspelt key',
    shipped.replace('"apiBase"', '"acent": "#0b5cad", "apiBase"'),
    /:2 acent 没有“acent”这个键，请检查拼写/,
  ],
  [
    'with a colour in words',
    shipped.replace('"apiBase"', '"accent": "blue", "apiBase"'),
    /:2 accent 应为颜色，如#0b5cad，实为"blue" · expected a colour/,
  ],
  [
    'with a region that the catalogue lacks',
    shipped.replace('"530600"', '"530699"'),
    /:\d+ defaultRegion catalog\.json中没有地区530699/,
  ],
  [
    'with a region as a number',
    shipped.replace('"530600"', '530600'),
    /:\d+ defaultRegion 应为文字（带引号），实为530600/,
  ],
])('settings %s are named', (_, settings, expected) => {
  expect(found(settings)).toEqual([expect.stringMatching(expected)])
})

it('missing settings are named', () => {
  expect(
    findProjectMistakes(root, join(root, 'data')).map(({ file, text }) => [file, text.zh]),
  ).toEqual([['public/settings.json', '没有这个文件']])
})

it('mistakes of data files are listed by their path from the root', () => {
  rmSync(join(root, 'data/catalog.json'))
  expect(found(shipped)).toEqual(['data/catalog.json:–  没有这个文件 · the file does not exist'])
})
