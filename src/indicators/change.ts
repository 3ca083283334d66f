import type { Stated } from './observation'

/** Whether a difference is larger than chance alone would make it, with the test's two-sided p. */
export type Chance =
  | { readonly kind: 'within'; readonly p: number }
  | { readonly kind: 'beyond'; readonly p: number }
  | { readonly kind: 'untested' }

/** What the change means: neutral where the indicator is, where nothing changed, and within chance. */
export type Verdict = 'better' | 'worse' | 'neutral'

/** The difference between two figures of one indicator. */
export type Change = {
  readonly from: Stated
  readonly to: Stated
  /** `to` − `from` in the indicator's unit, exact to its decimals; percentage points for a rate. */
  readonly absolute: number
  /** Percent of `from`, unrounded; null for a rate, for a base of zero and for a count under 10. */
  readonly relative: number | null
  readonly direction: 'up' | 'down' | 'level'
  readonly chance: Chance
  readonly verdict: Verdict
  /** The two figures cover different parts of their years, as 2019-Q4 and 2020-Q3 do. */
  readonly periodsDiffer: boolean
}
