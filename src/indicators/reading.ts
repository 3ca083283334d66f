import type { Change } from './change'
import type { Comparability } from './comparability'
import type { Indicator } from './indicator'
import type { Interval } from './interval'
import type { Missing, Observation, Stated } from './observation'
import type { Trend } from './trend'
import type { Sides } from './world'

/**
 * What the number of comparable years allows to be said: one is a baseline (基准), two a change (变化),
 * three or four a run (走势, 样本少), five or more a trend (趋势).
 */
export type Stage = 'baseline' | 'change' | 'run' | 'trend'

/** The course of three or four values. */
export type Run = 'rising' | 'falling' | 'level' | 'mixed'

export type Outcome =
  /** The later year has no figure. */
  | { readonly kind: 'noFigure'; readonly to: Missing }
  /** The later year has a figure, the earlier one has none (or is the same year). */
  | { readonly kind: 'baseline'; readonly to: Stated; readonly from: Missing | null }
  /** A break lies between the two: levels and difference may be told, no percentage and no verdict. */
  | { readonly kind: 'notComparable'; readonly change: Change }
  | { readonly kind: 'change'; readonly change: Change }

/** What can be said of one indicator when two years are compared: sentences, cards and exports are made from it. */
export type Reading = {
  readonly indicator: Indicator
  readonly fromYear: number
  readonly toYear: number
  readonly from: Observation
  readonly to: Observation
  readonly fromInterval: Interval | null
  readonly toInterval: Interval | null
  readonly fromSides: Sides | null
  readonly toSides: Sides | null
  readonly comparability: Comparability
  readonly outcome: Outcome
  /** Comparable stated years up to `toYear`, since the last break. */
  readonly comparableYears: readonly number[]
  /** Null where `comparableYears` is empty. */
  readonly stage: Stage | null
  /** At stage `run` only. */
  readonly run: Run | null
  /** At stage `trend` only. */
  readonly trend: Trend | null
}
