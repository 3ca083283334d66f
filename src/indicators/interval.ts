/** A confidence interval, in the indicator's unit (percent for a rate). */
export type Interval = { readonly lower: number; readonly upper: number }
