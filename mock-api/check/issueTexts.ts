import * as v from 'valibot'
import { CALENDAR, CLEAN, FORBIDDEN, NOT_TINY } from '../../src/data/schemas/texts'
import { ACCENT, ADDRESS, WITH_SCHEME } from '../../src/data/settings'
import type { LocalizedText } from '../../src/domain/model/indicator'
import type { Mistake, Path } from './mistake'
import { texts } from './texts'

/** What a pattern of the schemas asks for, by its source. */
const PATTERNS: readonly (readonly [part: string, zh: string, en: string])[] = [
  ['-Q[1-4]', '年度或季度（2020或2020-Q3）', 'a year or quarter, as 2020-Q3'],
  ['^\\d{4}(-', '日期（2021、2021-02或2021-02-03）', 'a date, as 2021, 2021-02 or 2021-02-03'],
  ['^\\d{6}', '六位地区代码（带引号）', 'a region code: text of six digits'],
  ['\\.[a-z0-9-]', '指标代号（主题.名称）', 'an indicator’s id, as litigation.cases'],
  ['^[a-z0-9-]+$', '代号（小写字母、数字、连字符）', 'an id of small letters, digits and hyphens'],
  ['#[0-9a-f]', '颜色，如#0b5cad', 'a colour, as #0b5cad'],
  ['https?', 'http或https网址，没有则写null', 'an http address, or null'],
]

/** What a check asks for, by its message. */
const CHECKS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  [CALENDAR]: ['日历上有的日期', 'a date of the calendar'],
  [ACCENT]: [
    `与页面底色对比足够的颜色（${ACCENT}）`,
    `a colour with enough contrast to the page (${ACCENT})`,
  ],
  [ADDRESS]: [
    '相对路径（如./api/v1）或http、https网址',
    'a path as ./api/v1, or an address with http:// or https://',
  ],
  [WITH_SCHEME]: ['以http://或https://开头的网址', 'an address with its http:// or https://'],
}

const TYPES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  number: ['数字（不带引号）', 'a number without quotation marks'],
  string: ['文字（带引号）', 'text in quotation marks'],
  boolean: ['true或false', 'true or false'],
  array: ['列表[ ]', 'a list [ ]'],
  integer: ['整数', 'a whole number'],
  null: ['null', 'null'],
}

/** A schema's issue as a mistake in a file; `at` leads to the value that the schema was given. */
export function readIssue(file: string, issue: v.BaseIssue<unknown>, at: Path = []): Mistake {
  const path = [...at, ...(issue.path ?? []).map(({ key }) => key).filter(isKey)]
  return { file, path, text: describe(issue, path) }
}

function isKey(key: unknown): key is string | number {
  return typeof key === 'string' || typeof key === 'number'
}

function describe(issue: v.BaseIssue<unknown>, path: Path): LocalizedText {
  const key = String(path[path.length - 1] ?? '')
  if (issue.expected === 'never') return texts.unknownKey(key)
  if (issue.received === 'undefined') return texts.missingKey(key)
  const [zh, en] = expectation(issue)
  return zh === '' ? describeCheck(issue) : texts.expected(zh, en, issue.received.slice(0, 80))
}

/** What the schema asks for, in both languages; empty for a check in words. */
function expectation(issue: v.BaseIssue<unknown>): readonly [zh: string, en: string] {
  const expected = issue.expected ?? ''
  const known = TYPES[issue.type]
  if (known !== undefined) return known
  if (issue.type === 'object' || issue.type === 'strict_object') return ['对象{ }', 'an object { }']
  if (issue.type === 'regex') {
    const pattern = PATTERNS.find(([part]) => expected.includes(part))
    return pattern === undefined ? [expected, expected] : [pattern[1], pattern[2]]
  }
  if (issue.type === 'check' || /^(min|max)_(length|value)$/.test(issue.type)) return ['', '']
  return [expected.split(' | ').join('、'), expected]
}

function describeCheck(issue: v.BaseIssue<unknown>): LocalizedText {
  if (issue.type === 'min_length') return texts.empty()
  if (issue.type === 'max_length')
    return texts.tooLong(Number(issue.requirement), lengthOf(issue.input))
  if (issue.type !== 'check') {
    const [zh, en] = issue.type === 'min_value' ? ['不小于', 'at least'] : ['不大于', 'at most']
    const limit = Number(issue.requirement)
    if (Math.abs(limit) >= 1e15) return texts.tooLarge()
    return texts.expected(`${zh}${limit}`, `${en} ${limit}`, issue.received)
  }
  switch (issue.message) {
    case CLEAN:
      return describeForbidden(issue.input)
    case NOT_TINY:
      return texts.tooSmall()
    case 'title and issuer in words, not the example’s …':
      return texts.exampleText()
    default: {
      const [zh, en] = CHECKS[issue.message] ?? [issue.message, issue.message]
      return texts.expected(zh, en, issue.received)
    }
  }
}

function lengthOf(input: unknown): number {
  return typeof input === 'string' ? input.length : 0
}

/** Names the first character that no text may hold: U+0007. */
function describeForbidden(input: unknown): LocalizedText {
  const found = (typeof input === 'string' && FORBIDDEN.exec(input)?.[0]) || ''
  const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  return /\p{Cc}/u.test(found) ? texts.controlCharacter(code) : texts.brokenCharacter(code)
}
