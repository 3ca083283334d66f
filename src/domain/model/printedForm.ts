import { countPrintedDecimals } from '../statistics/rounding'
import type { Precision, ReportedValue } from './observation'

/** What a qualifier claims: 余, 多, 超 more than; 以上, 至少 at least; 近 nearly; 约, 左右 about. */
export type HedgeKind = 'moreThan' | 'atLeast' | 'nearly' | 'about'

/** A qualifier and where it stands among digits, scale (万, 亿) and unit; empty where there is none. */
export type Hedge = {
  readonly kind: HedgeKind
  /** 近300件, 约4.5个工作日 */
  readonly before: string
  /** 1600余个, 50多万元 */
  readonly afterDigits: string
  /** 2966.3万余元 */
  readonly afterScale: string
  /** 300件以上 */
  readonly afterUnit: string
}

const kinds: Readonly<Record<string, HedgeKind>> = {
  余: 'moreThan',
  多: 'moreThan',
  超: 'moreThan',
  超过: 'moreThan',
  逾: 'moreThan',
  以上: 'atLeast',
  至少: 'atLeast',
  不少于: 'atLeast',
  不低于: 'atLeast',
  近: 'nearly',
  将近: 'nearly',
  约: 'about',
  大约: 'about',
  左右: 'about',
}

const PRINTED =
  /^(近|将近|约|大约|超过?|逾|至少|不少于|不低于)?[\d.,]+([余多])?([万亿])?([余多])?.*?(以上|左右)?$/

/** For a figure without a printed form, or one that prints its qualifier in no known way. */
const unprinted: Readonly<Record<Exclude<Precision, 'exact'>, Hedge>> = {
  atLeast: { kind: 'atLeast', before: '至少', afterDigits: '', afterScale: '', afterUnit: '' },
  about: { kind: 'about', before: '约', afterDigits: '', afterScale: '', afterUnit: '' },
}

/** The qualifier that a figure carries, as its report prints it; null for an exact figure. */
export function findHedge({
  precision,
  printed,
}: Pick<ReportedValue, 'precision' | 'printed'>): Hedge | null {
  if (precision === 'exact') return null
  const match = PRINTED.exec(printed?.replace(/\s/g, '') ?? '')
  if (match === null) return unprinted[precision]
  const [, before = '', afterDigits = '', scale, mark = '', afterUnit = ''] = match
  const afterScale = scale === undefined ? '' : mark
  const kind = [before, afterDigits, afterScale, afterUnit].map((word) => kinds[word]).find(Boolean)
  if (kind === undefined) return unprinted[precision]
  return { kind, before, afterDigits, afterScale, afterUnit }
}

/**
 * The decimals that a figure is shown with: those that the report prints, or for a derived one those that
 * follow from its inputs. Never more: 65.2% is not 65.20%.
 */
export function findDecimals({
  printed,
  value,
  decimals,
}: Pick<ReportedValue, 'printed' | 'value' | 'decimals'>): number {
  return decimals ?? countPrintedDecimals(printed, value)
}
