import type { Mistake } from './mistake'
import { normalize, readNumbers, type PrintedNumber } from './readNumbers'
import { texts } from './texts'

/** What a printed figure is compared with. */
export type Stated = {
  readonly value: number
  readonly printed: string
  readonly precision: 'exact' | 'atLeast' | 'about'
}

/** The part of an indicator that decides how its figures are printed. */
export type Printing = {
  readonly unit: { readonly zh: string }
  readonly multiplier: 0 | 4 | 8
}

type Text = Mistake['text']

/** Two printed figures closer than this share are one, which binary fractions need. */
const TOLERANCE = 1e-9

/** Measure words that count the same things; a report may use either. */
const SAME_UNITS: readonly (readonly string[])[] = [
  ['人', '名', '位'],
  ['件', '宗', '起'],
  ['个', '户', '家', '处', '所'],
  ['次', '场次', '场', '期'],
]

/** Measure words, longer ones before those that they begin with: 人次 is not 人. */
const UNITS =
  '人次 户次 场次 件次 工作日 百分点 平方公里 公里 个月 件 宗 起 人 名 位 项 户 家 条 卷 次 期 场 份 篇 部 天 日 月 年 级 所 处 元 %'.split(
    ' ',
  )

/**
 * What is wrong between a figure, its precision and the words that the report prints for it. A text with
 * several figures agrees if one of them does.
 */
export function checkPrinted(stated: Stated, printing: Printing): readonly Text[] {
  const numbers = readNumbers(stated.printed)
  if (numbers.length === 0) return [texts.unreadablePrinted(stated.printed)]
  const size = stated.value * 10 ** printing.multiplier
  const equal = numbers.filter(({ value }) => isSame(value, size))
  if (equal.length === 0)
    return [texts.printedDiffers(stated.value, printing.multiplier, stated.printed)]
  const fitting = equal.filter(({ unit }) => fitsUnit(unit, printing.unit.zh))
  const [number] = fitting
  if (number === undefined) return [texts.printedUnit(stated.printed, printing.unit.zh)]
  return checkHedge(number, stated)
}

function checkHedge({ hedge }: PrintedNumber, { precision, printed }: Stated): readonly Text[] {
  if (hedge === 'below') return [texts.printedBelow(printed)]
  const expected = hedge ?? 'exact'
  return expected === precision ? [] : [texts.printedHedge(printed, expected, precision)]
}

/** Whether two sizes are the same figure. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b))
}

/** Nothing, the unit itself, a word for the same things, or after 个 the noun that is counted. */
function fitsUnit(printed: string, unit: string): boolean {
  if (printed === '') return true
  const own = findUnit(unit) ?? normalize(unit)
  const word = findUnit(printed) ?? (printed.startsWith('个') ? '个' : undefined)
  if (word === undefined) return printed.startsWith(own) || own === '个'
  return word === own || SAME_UNITS.some((words) => words.includes(own) && words.includes(word))
}

/** The known measure word that a text begins with; 个工作日 begins with 工作日. */
function findUnit(text: string): string | undefined {
  const plain = normalize(text)
  const starts = (from: string) => UNITS.find((word) => from.startsWith(word))
  return starts(plain) ?? starts(plain.replace(/^个/, ''))
}
