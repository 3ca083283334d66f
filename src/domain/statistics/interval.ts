import { LARGE_COUNT } from './dispersion'
import { criticalValue } from './distribution'
import { isExactCount, isShareOf } from '../model/exactness'
import type { Indicator } from '../model/indicator'
import type { Observation } from '../model/observation'
import type { RatioTerms } from '../model/regionDataset'

/** A confidence interval, in the indicator's unit (percent for a rate). */
export type Interval = { readonly lower: number; readonly upper: number }

/**
 * The interval of a number of events (a Poisson count) by Byar's method: Breslow & Day, Statistical
 * Methods in Cancer Research II, 1987, p. 69; in use for England's public-health indicators (APHO
 * Technical Briefing 3, 2008; Fingertips guidance, "Rates"). The lower limit is 0 for a count of 0.
 * Throws where the count is negative or not finite.
 */
export function byarInterval(count: number, level = 0.95): Interval {
  if (!(count >= 0 && count < Infinity)) throw new RangeError(`Not a number of events: ${count}`)
  const z = criticalValue(level)
  const next = count + 1
  const upper = next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3
  if (count === 0) return { lower: 0, upper }
  const root = 1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))
  // At levels near 1 the cube of a small count falls below zero, which no count does.
  return { lower: Math.max(0, count * root ** 3), upper }
}

/**
 * The 95 % interval of a share, in percent, by Wilson's score method without continuity correction:
 * E. B. Wilson, JASA 22, 1927; method 3 of R. G. Newcombe, Statistics in Medicine 17, 1998, 857–872.
 * Throws unless 0 ≤ numerator ≤ denominator and the denominator is above 0.
 */
export function wilsonInterval(numerator: number, denominator: number): Interval {
  if (!(numerator >= 0 && numerator <= denominator && denominator > 0 && denominator < Infinity))
    throw new RangeError(`Not a share: ${numerator} of ${denominator}`)
  const z = criticalValue(0.95)
  const share = numerator / denominator
  const rest = (denominator - numerator) / denominator
  const scale = 1 + z ** 2 / denominator
  const centre = (share + z ** 2 / (2 * denominator)) / scale
  const spread = Math.sqrt((share * rest) / denominator + (z / (2 * denominator)) ** 2)
  const half = (z * spread) / scale
  return {
    lower: numerator === 0 ? 0 : 100 * Math.max(0, centre - half),
    upper: numerator === denominator ? 100 : 100 * Math.min(1, centre + half),
  }
}

/**
 * The 95 % interval of a figure: Byar's for an exact count of events below `LARGE_COUNT`, Wilson's for an
 * exact rate whose terms are given and give it. Null for all else: what an office plans and stocks do not
 * vary by chance, large counts vary more than Poisson's law says, amounts and durations follow no law known
 * here, and 万 or 余 hide the digits that an interval is about.
 */
export function computeInterval(
  indicator: Indicator,
  observation: Observation,
  terms: RatioTerms | null,
): Interval | null {
  if (indicator.arises !== 'event' || indicator.multiplier !== 0) return null
  switch (indicator.measure) {
    case 'count':
      return isExactCount(observation) && observation.value < LARGE_COUNT
        ? byarInterval(observation.value)
        : null
    case 'rate':
      return terms !== null && isShareOf(observation, terms)
        ? wilsonInterval(terms.numerator, terms.denominator)
        : null
    case 'amount':
    case 'duration':
      return null
  }
}
