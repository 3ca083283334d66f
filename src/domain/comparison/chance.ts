import { isExactCount, isShareOf } from '../model/exactness'
import type { Indicator } from '../model/indicator'
import { findPartOfYear, type ReportedValue } from '../model/observation'
import type { RatioTerms } from '../model/regionDataset'
import { compareCounts } from '../statistics/countTest'
import {
  compareDispersedCounts,
  compareDispersedRates,
  estimateCountDispersion,
  estimateRateDispersion,
  LARGE_COUNT,
} from '../statistics/dispersion'
import { SIGNIFICANCE } from '../statistics/distribution'
import { compareProportions } from '../statistics/proportionTest'

/**
 * Whether chance alone could make a difference this large, with the test's two-sided p. `notExcluded`
 * does not mean that nothing changed. `untested` also where two years cannot decide: a pair of counts
 * without earlier years never is `beyond`, because administrative counts vary more than chance.
 */
export type Chance =
  | { readonly kind: 'untested' }
  | { readonly kind: 'notExcluded'; readonly p: number }
  | { readonly kind: 'beyond'; readonly p: number }

/** What is known besides the two figures. */
export type ChanceEvidence = {
  /** A rate's terms in both years. */
  readonly terms: { readonly from: RatioTerms; readonly to: RatioTerms } | null
  /** Exact whole-year figures of comparable years before the later one, in order of time. */
  readonly earlierValues: readonly number[]
  /** The terms of a rate in such years. */
  readonly earlierTerms: readonly RatioTerms[]
}

export const NO_EVIDENCE: ChanceEvidence = { terms: null, earlierValues: [], earlierTerms: [] }

const untested: Chance = { kind: 'untested' }

function judge(p: number): Chance {
  return { kind: p < SIGNIFICANCE ? 'beyond' : 'notExcluded', p }
}

function judgeCounts(from: number, to: number, earlier: readonly number[]): Chance {
  const dispersion = estimateCountDispersion(earlier)
  if (dispersion !== null) return judge(compareDispersedCounts(from, to, dispersion))
  if (Math.max(from, to) >= LARGE_COUNT) return untested
  const p = compareCounts(from, to)
  return p < SIGNIFICANCE ? untested : { kind: 'notExcluded', p }
}

function judgeRates(from: RatioTerms, to: RatioTerms, earlier: readonly RatioTerms[]): Chance {
  const dispersion = estimateRateDispersion(earlier)
  return judge(
    dispersion === null
      ? compareProportions(from.numerator, from.denominator, to.numerator, to.denominator)
      : compareDispersedRates(from, to, dispersion),
  )
}

/**
 * Judges the difference of two figures of the same part of their years. Only events from outside vary by
 * chance: exact counts of them, and exact rates that follow from their terms. The spread of at least
 * five earlier years widens the test (docs/statistics.md).
 */
export function judgeChance(
  indicator: Indicator,
  from: ReportedValue,
  to: ReportedValue,
  { terms, earlierValues, earlierTerms }: ChanceEvidence,
): Chance {
  if (indicator.arises !== 'event' || indicator.multiplier !== 0) return untested
  const part = findPartOfYear(from)
  if (part !== findPartOfYear(to)) return untested
  // The spread of whole years is not that of their quarters.
  const isWhole = part === ''
  switch (indicator.measure) {
    case 'count':
      return isExactCount(from) && isExactCount(to)
        ? judgeCounts(from.value, to.value, isWhole ? earlierValues : [])
        : untested
    case 'rate':
      return terms !== null && isShareOf(from, terms.from) && isShareOf(to, terms.to)
        ? judgeRates(terms.from, terms.to, isWhole ? earlierTerms : [])
        : untested
    case 'amount':
    case 'duration':
      return untested
  }
}
