import type { Indicator } from './indicator'
import type { Observation, ReportedValue } from './observation'
import { countPrintedDecimals, matchesPrinted } from '../statistics/rounding'
import { findObservation, type RatioTerms, type RegionDataset } from './regionDataset'

/**
 * Whether a figure is known to its last digit: neither 余 nor 约, neither derived nor provisional. Only such
 * figures have an interval and are tested against chance.
 */
export function isExact(observation: Observation | null): observation is ReportedValue {
  return (
    observation !== null &&
    observation.kind === 'reported' &&
    observation.precision === 'exact' &&
    observation.status !== 'estimated' &&
    observation.status !== 'provisional'
  )
}

/** Above this the sum of two counts is no longer exact in double precision. */
const LARGEST_COUNT = 2 ** 52 - 1

/** Whether a figure is a number of events: exact, whole, not negative, small enough to be added. */
export function isExactCount(observation: Observation | null): observation is ReportedValue {
  if (!isExact(observation)) return false
  const { value } = observation
  return Number.isInteger(value) && value >= 0 && value <= LARGEST_COUNT
}

/**
 * Numerator and denominator of a rate as numbers of events of its period; null without a ratio and where a
 * term is missing, inexact or printed in 万 or 亿, which drop digits.
 */
export function findExactTerms(
  dataset: RegionDataset,
  indicator: Indicator,
  year: number,
): RatioTerms | null {
  const { ratio } = indicator
  if (ratio === null) return null
  const rate = findObservation(dataset, indicator.id, year)
  const [numerator, denominator] = [ratio.numerator, ratio.denominator].map((id) => {
    const point = findObservation(dataset, id, year)
    const whole = dataset.indicatorById.get(id)?.multiplier === 0 && point?.period === rate?.period
    return whole && isExactCount(point) ? point.value : null
  })
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return null
  return { numerator, denominator }
}

/**
 * Whether a rate is a share of trials that its terms count: exact, 0 ≤ numerator ≤ denominator, and
 * printed as the two give it. A rate that its own terms contradict is no basis for any inference.
 */
export function isShareOf(rate: Observation, terms: RatioTerms): rate is ReportedValue {
  const { numerator, denominator } = terms
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
  if (!isExact(rate) || !whole || denominator <= 0) return false
  if (numerator < 0 || numerator > denominator) return false
  const decimals = countPrintedDecimals(rate.printed, rate.value)
  return matchesPrinted((100 * numerator) / denominator, rate.value, decimals) !== null
}
