import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Text = { readonly place: string; readonly text: string }

/** Stands for a value that a message is given. */
const VALUE = '§'

/** The literals of a source file, comments and imports left out, `${…}` replaced by `VALUE`. */
function readLiterals(path: string): readonly Text[] {
  const code = readFileSync(path, 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^import .*$/gm, '')
  const literals = code.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? []
  return literals.map((literal) => ({
    place: path,
    text: literal.slice(1, -1).replace(/\$\{[^}]*\}/g, VALUE),
  }))
}

function listMessages(lang: 'zh' | 'en'): readonly Text[] {
  const folder = `src/messages/${lang}`
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => readLiterals(`${folder}/${file}`))
}

type Localized = { readonly zh: string; readonly en: string }
type Named = {
  readonly id: string
  readonly name: Localized
  readonly definition: Localized
  readonly scope: Localized
  readonly unit: Localized
}
type Catalog = {
  readonly indicators: readonly Named[]
  readonly events: readonly {
    readonly name: Localized
    readonly note: Localized
    readonly source: { readonly title: Localized }
  }[]
}

const catalog = JSON.parse(readFileSync('test/fixtures/data/catalog.json', 'utf8')) as Catalog

function listCatalogTexts(lang: 'zh' | 'en'): readonly Text[] {
  const texts = [
    ...catalog.indicators.flatMap(({ name, definition, scope, unit }) => [
      name,
      definition,
      scope,
      unit,
    ]),
    ...catalog.events.flatMap(({ name, note, source }) => [name, note, source.title]),
  ]
  return texts.map((text) => ({ place: 'catalog.json', text: text[lang] }))
}

function matching(texts: readonly Text[], pattern: RegExp): readonly string[] {
  return texts
    .filter(({ text }) => pattern.test(text))
    .map(({ place, text }) => `${place}: ${text}`)
}

const chinese = [...listMessages('zh'), ...listCatalogTexts('zh')]
const english = [...listMessages('en'), ...listCatalogTexts('en')]

it('finds the texts that it checks', () => {
  expect(chinese.length).toBeGreaterThan(1000)
  expect(english.length).toBeGreaterThan(1000)
})

describe('a Chinese text', () => {
  it('has no blank between a Chinese character and a digit, a Latin letter or a value', () => {
    expect(matching(chinese, /\p{Script=Han} [\w§]|[\w%§] \p{Script=Han}/u)).toEqual([])
  })

  it('joins years by — and values by ～, never by an en dash (GB/T 15834, 15835)', () => {
    expect(matching(chinese, /[\d%§][–-][\d§]+[年件%\p{Script=Han}]/u)).toEqual([])
  })

  it.each([
    ['印作|印出的', '报告原文、报告所载'],
    ['宜谨慎|须谨慎|应谨慎', '谨慎比较'],
    ['演示', '示例数据（虚构）、会议放映'],
    ['(?<!演)讲者', '演讲者'],
    ['答问', '问答'],
    ['有数(?!据|字)', '有数据'],
    ['推算值|推算的数', '推算数'],
    ['亦', '也'],
    ['口径有变', '口径调整'],
    ['市县两级', '市、县两级'],
    ['突变', '年度间异常变动'],
    ['暂作', '作为今后比较的基期'],
    ['较早年份|较晚年份', '基期、报告期'],
    ['怎么|怎样|为什么', '计算方法、如何、变化原因'],
    ['核对有不符|有核对不符|核对通过', '存在核对不符、核对相符'],
    [
      '读不到|读不出|连不上|取不到|做不到|没有下载下来|意料之外|多半',
      '无法读取、未能加载、发生意外错误',
    ],
    ['补造|估填', '填补'],
  ])('does not say %s but %s', (banned) => {
    expect(matching(chinese, new RegExp(banned, 'u'))).toEqual([])
  })
})

describe('an English text', () => {
  it('has Chinese in the catalogue only as a term in brackets', () => {
    const pattern = /(?<![(\p{Script=Han}])\p{Script=Han}|\p{Script=Han}(?![)\p{Script=Han}])/u
    expect(matching(listCatalogTexts('en'), pattern)).toEqual([])
  })

  it('says compare with care, in one form', () => {
    expect(matching(english, /[Cc]ompare with caution/)).toEqual([])
  })

  it('has typographic apostrophes', () => {
    expect(matching(english, /[A-Za-z]'[a-z]|[a-z]' [a-z]/)).toEqual([])
  })

  it.each([
    ['[Pp]erson-times?', 'consultations, calls'],
    ['[Ww]hoever|[Aa]new\\b|\\b[Ll]est\\b|thereof|for want of|be had', 'plain words'],
    ['[Dd]isagrees|[Ff]ailed check|fails its|[Cc]heck fails|checks? failed', 'does not agree'],
    ['[Ll]ook again', 'worth a second look'],
    ['[Dd]emonstration data', 'sample data (fictitious)'],
    ['[Ss]peaker', 'presenter'],
    ['[Pp]rinted change', 'stated change'],
    ['[Ff]igures at hand|passed over|[Ll]eave to|something wanting', 'standard words'],
    [
      'filed upward|platforms on site|conducted by advisers|resettlement of migrants',
      'standard words',
    ],
  ])('does not say %s but %s', (banned) => {
    expect(matching(english, new RegExp(banned))).toEqual([])
  })
})

it('names no file of the repository', () => {
  expect(matching([...chinese, ...english], /mock-api|src\/|reports\/|\.tsx?\b/)).toEqual([])
})

describe('the name of an indicator', () => {
  it('does not end with the unit that follows it in a sentence', () => {
    const doubled = catalog.indicators.filter(({ name }) =>
      /(?:人次|户次|条数|期数|(?<![案文])件数|(?<!用)户数|(?<!事)项数)$/.test(name.zh),
    )
    expect(doubled.map(({ name }) => name.zh)).toEqual([])
  })
})
