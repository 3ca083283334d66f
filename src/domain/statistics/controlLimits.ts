import { at } from '../model/at'

/**
 * The limits of a process behaviour chart of single values (XmR) over the years of one segment. `trial`
 * limits are computed again with every year, `locked` ones stay as the first twelve years gave them.
 */
export type ControlLimits = {
  readonly kind: 'trial' | 'locked'
  /** The mean of the first `years` values. */
  readonly centre: number
  /** `centre` − 2.66 × the mean moving range, but never below 0; rounded down. */
  readonly lower: number
  /** `centre` + 2.66 × the mean moving range, for a rate never above 100; rounded up. */
  readonly upper: number
  /** How many values, the first ones, the limits are computed from. */
  readonly years: number
}

/** Fewer values have no limits worth drawing: the moving ranges of four years vary too much. */
const FEWEST_YEARS_OF_LIMITS = 5

/** From here the limits stay: NHS-R plotthedots, "Number of points required". */
const YEARS_OF_LOCKED_LIMITS = 12

/** 3 ÷ d₂, where d₂ = 1.128 is the mean range of two normal values in standard deviations. */
const RANGES_TO_LIMIT = 2.66

/** This many in a row on one side of the centre are a signal. */
const YEARS_ON_ONE_SIDE = 8

/** Binary fractions miss decimal ones by less than this in the last place kept. */
const NOISE = 1e-6

type Scale = {
  /** With how many decimals the values are counted: limits between two of them tell nothing. */
  readonly decimals: number
  /** The largest value there can be, 100 for a rate. */
  readonly highest: number
}

/**
 * The control limits of values in order of time, all zero or more. They use at most the first twelve values
 * (W. A. Shewhart 1931, in the form of D. J. Wheeler, Understanding Variation, 2000) and ignore gaps between
 * years. Null for fewer than five values. Limits are rounded outward to the decimals of the values.
 */
export function computeControlLimits(
  values: readonly number[],
  { decimals, highest }: Scale,
): ControlLimits | null {
  if (values.length < FEWEST_YEARS_OF_LIMITS) return null
  const base = values.slice(0, YEARS_OF_LOCKED_LIMITS)
  const centre = base.reduce((sum, value) => sum + value, 0) / base.length
  const ranges = base.slice(1).map((value, index) => Math.abs(value - at(base, index)))
  const distance = (RANGES_TO_LIMIT * ranges.reduce((sum, range) => sum + range, 0)) / ranges.length
  const places = 10 ** decimals
  return {
    kind: base.length < YEARS_OF_LOCKED_LIMITS ? 'trial' : 'locked',
    centre,
    lower: Math.max(0, Math.floor((centre - distance) * places + NOISE) / places),
    upper: Math.min(highest, Math.ceil((centre + distance) * places - NOISE) / places),
    years: base.length,
  }
}

/** What the limits say of one year. `within` does not mean that nothing changed. */
export type Signal = 'above' | 'below' | 'highRun' | 'lowRun' | 'within'

/**
 * The limits by which the last of values in order of time is judged, and what they say of it: trial limits
 * are those of the values before, because hardly any value lies outside limits that it enters. Null for
 * fewer than five values; of exactly five there are limits and no judgement.
 */
export function judgeLast(
  values: readonly number[],
  scale: Scale,
): { readonly limits: ControlLimits; readonly signal: Signal | null } | null {
  const isFirst = values.length <= FEWEST_YEARS_OF_LIMITS
  const isLocked = values.length >= YEARS_OF_LOCKED_LIMITS
  const limits = computeControlLimits(isFirst || isLocked ? values : values.slice(0, -1), scale)
  if (limits === null) return null
  return { limits, signal: isFirst ? null : findSignal(values, limits) }
}

/** Outside the limits, or with locked ones the eighth or later in a row on one side of the centre. */
function findSignal(values: readonly number[], limits: ControlLimits): Signal {
  const value = at(values, values.length - 1)
  if (value > limits.upper) return 'above'
  if (value < limits.lower) return 'below'
  if (limits.kind === 'trial' || values.length < YEARS_ON_ONE_SIDE) return 'within'
  const run = values.slice(-YEARS_ON_ONE_SIDE)
  if (run.every((one) => one > limits.centre)) return 'highRun'
  return run.every((one) => one < limits.centre) ? 'lowRun' : 'within'
}
