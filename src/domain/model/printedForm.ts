import type { ReportedValue } from './observation'

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

/**
 * The qualifier that a figure carries, as its report prints it; null for an exact figure. Without any word
 * for a figure that is not printed, or prints its qualifier in no known way.
 */
export function findHedge({
  precision,
  printed,
}: Pick<ReportedValue, 'precision' | 'printed'>): Hedge | null {
  if (precision === 'exact') return null
  const match = PRINTED.exec(printed?.replace(/\s/g, '') ?? '')
  const [, before = '', afterDigits = '', scale, mark = '', afterUnit = ''] = match ?? []
  const afterScale = scale === undefined ? '' : mark
  const kind = [before, afterDigits, afterScale, afterUnit].map((word) => kinds[word]).find(Boolean)
  return { kind: kind ?? precision, before, afterDigits, afterScale, afterUnit }
}
