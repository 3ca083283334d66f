import { at } from '../model/at'
import { twoSidedTail, SIGNIFICANCE } from './distribution'

/** The outcome of a Mann–Kendall test over five or more years. */
export type Trend = {
  /** `level`: every value is the same. `none`: neither, which is no proof of stability. */
  readonly kind: 'rising' | 'falling' | 'level' | 'none'
  readonly p: number
  readonly years: number
}

/** Fewer values cannot reach p < 0.05: four rising ones have p = 0.083. */
export const FEWEST_YEARS_OF_A_TREND = 5

/** Up to here the exact distribution is used, as Gilbert's table A18 ends here too. */
const MOST_YEARS_EXACT = 10

/** Sizes of the groups of equal values, ones included. */
function countTies(values: readonly number[]): readonly number[] {
  const sizes = new Map<number, number>()
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1)
  return [...sizes.values()]
}

/** Later values above earlier ones, less later ones below: S. */
function computeScore(values: readonly number[]): number {
  let score = 0
  values.forEach((later, index) => {
    for (const earlier of values.slice(0, index)) score += Math.sign(later - earlier)
  })
  return score
}

/**
 * How many arrangements of groups of equal values have 0, 1, 2 … inversions: the coefficients of the
 * Gaussian multinomial (MacMahon), each group multiplied in as Π (1 − q^(placed+i)) ÷ (1 − q^i).
 */
function inversionCounts(ties: readonly number[], most: number): readonly number[] {
  const counts = [1, ...Array.from({ length: most }, () => 0)]
  let placed = 0
  for (const size of ties) {
    for (let one = 1; one <= size; one++) {
      placed += 1
      for (let index = most; index >= placed; index--)
        counts[index] = at(counts, index) - at(counts, index - placed)
      for (let index = one; index <= most; index++)
        counts[index] = at(counts, index) + at(counts, index - one)
    }
  }
  return counts
}

/** The share of all arrangements of the same values that have a score at least as far from zero. */
function exactP(score: number, ties: readonly number[], length: number): number {
  const tiedPairs = ties.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)
  const pairs = (length * (length - 1)) / 2 - tiedPairs
  const counts = inversionCounts(ties, pairs)
  let all = 0
  let asFar = 0
  counts.forEach((count, inversions) => {
    all += count
    if (Math.abs(pairs - 2 * inversions) >= Math.abs(score)) asFar += count
  })
  return asFar / all
}

/** The normal curve with correction for ties and for continuity. */
function normalP(score: number, ties: readonly number[], length: number): number {
  const spread = (size: number): number => (size * (size - 1) * (2 * size + 5)) / 18
  const variance = spread(length) - ties.reduce((sum, size) => sum + spread(size), 0)
  if (score === 0 || variance <= 0) return 1
  return twoSidedTail((Math.abs(score) - 1) / Math.sqrt(variance))
}

/**
 * The Mann–Kendall test for a rise or fall over the years, two-sided at 0.05. Values in order of time;
 * the distances between years do not enter. Exact up to ten values, ties included, beyond that by the
 * normal curve: R. O. Gilbert, Statistical Methods for Environmental Pollution Monitoring, 1987, 16.4.
 * Throws on fewer than five values: fewer years have no trend.
 */
export function mannKendall(values: readonly number[]): Trend {
  const years = values.length
  if (years < FEWEST_YEARS_OF_A_TREND) throw new RangeError(`No trend in ${years} values`)
  const score = computeScore(values)
  const ties = countTies(values)
  if (ties.length === 1) return { kind: 'level', p: 1, years }
  const p = (years <= MOST_YEARS_EXACT ? exactP : normalP)(score, ties, years)
  if (p >= SIGNIFICANCE) return { kind: 'none', p, years }
  return { kind: score > 0 ? 'rising' : 'falling', p, years }
}
