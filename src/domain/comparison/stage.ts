import { at } from '../model/at'
import { FEWEST_YEARS_OF_A_TREND, mannKendall, type Trend } from '../statistics/trend'

/** The direction of three or four values. */
export type Run = 'rising' | 'falling' | 'level' | 'mixed'

/**
 * What the number of comparable years allows: one is a baseline (基准), two a change (变化), three or four
 * a run (走势, 样本少), five or more a trend (趋势).
 */
export type Stage =
  | { readonly kind: 'baseline' | 'change' }
  | { readonly kind: 'run'; readonly run: Run }
  | { readonly kind: 'trend'; readonly trend: Trend }

/** The stage of comparable values in order of time; null for none. */
export function computeStage(values: readonly number[]): Stage | null {
  if (values.length === 0) return null
  if (values.length >= FEWEST_YEARS_OF_A_TREND) return { kind: 'trend', trend: mannKendall(values) }
  if (values.length >= 3) return { kind: 'run', run: findRun(values) }
  return { kind: values.length === 2 ? 'change' : 'baseline' }
}

/** Rising or falling where every step goes that way, level without a step. */
function findRun(values: readonly number[]): Run {
  const steps = new Set(values.slice(1).map((value, index) => Math.sign(value - at(values, index))))
  if (steps.size > 1) return 'mixed'
  if (steps.has(1)) return 'rising'
  return steps.has(-1) ? 'falling' : 'level'
}
