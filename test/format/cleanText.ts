import { expect } from 'vitest'

const CJK = '[\\u4e00-\\u9fff]'

/** Patterns that no text may contain. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ['a value that is none', /NaN|undefined|Infinity|null|\[object/],
  ['two blanks', /\s{2}/],
  ['two signs', /--|−−|\+\+|[+−] *[+−]/],
  ['a hyphen for a minus', /(^|[^\w])-\d/],
  ['a half-width mark between Chinese characters', new RegExp(`${CJK}[,;:()]|[,;:()]${CJK}`)],
  ['two marks in a row', /[，；：、。,;:]{2}|，；|\. ?\./],
  ['a blank between Chinese and digits', new RegExp(`${CJK} [0-9]|[0-9%] ${CJK}`)],
  ['an en dash in Chinese', new RegExp(`[0-9%]–[0-9]+(?:\\.[0-9]+)?%?${CJK}`)],
  ['a blank before a percent sign', / %/],
  ['a plural of one', /(?<![\d.,])1 (?:cases|more|fewer|percentage points)\b/],
]

/** The names of a text's faults. */
export function faultsOf(text: string): readonly string[] {
  return FAULTS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name)
}

/** Fails with the text where it has a fault. */
export function expectClean(text: string): void {
  expect(faultsOf(text), text).toEqual([])
}
