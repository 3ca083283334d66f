import { compareCounts } from './countTest'
import { studentTail } from './distribution'
import { compareProportions } from './proportionTest'
import type { RatioTerms } from '../model/regionDataset'

/**
 * How many times the variance of a series exceeds that of pure chance, estimated from its earlier
 * years: never below 1, as fewer than chance alone would be luck.
 */
export type Dispersion = { readonly factor: number; readonly degrees: number }

/**
 * From here on Poisson's law alone claims too much: with 5 % extra variation it would call 18 % of unchanged
 * pairs of 500 a change (docs/statistics.md).
 */
export const LARGE_COUNT = 300

/** Fewer years say too little about how much they vary. */
const FEWEST_YEARS_OF_A_DISPERSION = 5

function estimate(years: number, sumOfSquares: number): Dispersion {
  const degrees = years - 1
  return { factor: Math.max(1, sumOfSquares / degrees), degrees }
}

/**
 * The dispersion of yearly counts: Pearson's chi-squared against their mean, divided by its degrees of
 * freedom (R. W. M. Wedderburn, Biometrika 61, 1974; McCullagh & Nelder, Generalized Linear Models,
 * 1989, 6.2.3). Null for fewer than five years and where every count is zero.
 */
export function estimateCountDispersion(counts: readonly number[]): Dispersion | null {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  if (counts.length < FEWEST_YEARS_OF_A_DISPERSION || !(mean > 0)) return null
  const squares = counts.map((count) => (count - mean) ** 2 / mean)
  return estimate(
    counts.length,
    squares.reduce((sum, square) => sum + square, 0),
  )
}

/**
 * The dispersion of yearly rates with their terms: Pearson's chi-squared against the pooled rate, divided
 * by its degrees of freedom (McCullagh & Nelder 1989, 4.5.2). Null for fewer than five years and where
 * every trial, or none, succeeded.
 */
export function estimateRateDispersion(years: readonly RatioTerms[]): Dispersion | null {
  const successes = years.reduce((sum, { numerator }) => sum + numerator, 0)
  const trials = years.reduce((sum, { denominator }) => sum + denominator, 0)
  if (years.length < FEWEST_YEARS_OF_A_DISPERSION || !(successes > 0 && successes < trials))
    return null
  const share = successes / trials
  const squares = years.map(
    ({ numerator, denominator }) =>
      (numerator - denominator * share) ** 2 / (denominator * share * (1 - share)),
  )
  return estimate(
    years.length,
    squares.reduce((sum, square) => sum + square, 0),
  )
}

/**
 * The p of a test whose statistic the dispersion makes smaller, against Student's t because the
 * dispersion is itself an estimate (McCullagh & Nelder 1989, 4.5.2; R's quasipoisson). Never below
 * the p of chance alone: a dispersion widens a test only.
 */
function widen(p: number, z: number, { factor, degrees }: Dispersion): number {
  return Math.max(p, studentTail(z / Math.sqrt(factor), degrees))
}

/** The chance of two yearly counts differing at least this much in a series that varies like this one. */
export function compareDispersedCounts(a: number, b: number, dispersion: Dispersion): number {
  if (a + b === 0) return 1
  return widen(compareCounts(a, b), (a - b) / Math.sqrt(a + b), dispersion)
}

/** The same of two yearly rates with their terms. */
export function compareDispersedRates(
  first: RatioTerms,
  second: RatioTerms,
  dispersion: Dispersion,
): number {
  const p = compareProportions(
    first.numerator,
    first.denominator,
    second.numerator,
    second.denominator,
  )
  const trials = first.denominator + second.denominator
  const share = (first.numerator + second.numerator) / trials
  if (share === 0 || share === 1) return p
  const difference = first.numerator / first.denominator - second.numerator / second.denominator
  const deviation = Math.sqrt(
    share * (1 - share) * (1 / first.denominator + 1 / second.denominator),
  )
  return widen(p, difference / deviation, dispersion)
}
