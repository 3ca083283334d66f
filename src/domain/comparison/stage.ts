import { at } from '../model/at'
import { isExact } from '../model/exactness'
import type { Indicator } from '../model/indicator'
import { findPartOfYear, type ReportedValue } from '../model/observation'
import { FEWEST_YEARS_OF_A_TREND, mannKendall, type Trend } from '../statistics/trend'

/** The direction of three or more values, step by step. */
export type Run = 'rising' | 'falling' | 'level' | 'mixed'

/**
 * What the comparable years allow to say: one is a baseline (基期), two a change (变化), three or four a run
 * (逐年升降), five or more a trend (趋势), or a course without a test where the figures are a stock's or
 * cover a part of the year. `unordered`: at least one of three or more is inexact,
 * so nothing is said.
 */
export type Stage =
  | { readonly kind: 'baseline' | 'change' | 'unordered' }
  | { readonly kind: 'run' | 'course'; readonly run: Run }
  | { readonly kind: 'trend'; readonly trend: Trend }

/** The stage of an indicator's comparable figures in order of time; null for none. */
export function computeStage(
  indicator: Pick<Indicator, 'arises'>,
  figures: readonly ReportedValue[],
): Stage | null {
  const [first] = figures
  if (first === undefined) return null
  if (figures.length < 3) return { kind: figures.length === 2 ? 'change' : 'baseline' }
  const part = findPartOfYear(first)
  const isOrdered = figures.every(
    (figure) =>
      figure.precision === 'exact' &&
      figure.status !== 'estimated' &&
      findPartOfYear(figure) === part,
  )
  if (!isOrdered) return { kind: 'unordered' }
  const values = figures.map(({ value }) => value)
  if (figures.length < FEWEST_YEARS_OF_A_TREND) return { kind: 'run', run: findRun(values) }
  // A stock that adds up can only rise: a test of its trend would state what it is.
  const isTested = indicator.arises !== 'stock' && part === '' && figures.every(isExact)
  return isTested
    ? { kind: 'trend', trend: mannKendall(values) }
    : { kind: 'course', run: findRun(values) }
}

/** Rising or falling where every step goes that way, level without a step. */
function findRun(values: readonly number[]): Run {
  const steps = new Set(values.slice(1).map((value, index) => Math.sign(value - at(values, index))))
  if (steps.size > 1) return 'mixed'
  if (steps.has(1)) return 'rising'
  return steps.has(-1) ? 'falling' : 'level'
}
