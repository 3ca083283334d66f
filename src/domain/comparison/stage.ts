import { at } from '../model/at'
import { FEWEST_YEARS_OF_A_TREND } from '../statistics/trend'

/**
 * What the number of comparable years allows to be said: one is a baseline (基准), two a change (变化),
 * three or four a run (走势, 样本少), five or more a trend (趋势).
 */
export type Stage = 'baseline' | 'change' | 'run' | 'trend'

/** The course of three or four values. */
export type Run = 'rising' | 'falling' | 'level' | 'mixed'

/** The stage that a number of comparable years allows; null for none at all. */
export function computeStage(years: number): Stage | null {
  if (years <= 0) return null
  if (years === 1) return 'baseline'
  if (years === 2) return 'change'
  return years < FEWEST_YEARS_OF_A_TREND ? 'run' : 'trend'
}

/** The course of values in order of time: every step up, every step down, no step at all, or mixed. */
export function findRun(values: readonly number[]): Run {
  const steps = new Set(values.slice(1).map((value, index) => Math.sign(value - at(values, index))))
  if (steps.size > 1) return 'mixed'
  if (steps.has(1)) return 'rising'
  return steps.has(-1) ? 'falling' : 'level'
}
