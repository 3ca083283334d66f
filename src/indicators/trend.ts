/** The outcome of a Mann–Kendall test over five or more years. */
export type Trend = {
  readonly kind: 'rising' | 'falling' | 'none'
  readonly p: number
  readonly years: number
}
