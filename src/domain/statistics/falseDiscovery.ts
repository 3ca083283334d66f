/**
 * The p-values of tests read together, adjusted for their number: the false discovery rates of
 * Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57, 1995, 289–300 (R's
 * p.adjust with method "BH"), in the order given. Of the tests with a value below 0.05 at most one in
 * twenty is expected to be a false alarm. Throws where a value is no probability.
 */
export function adjustForManyTests(probabilities: readonly number[]): readonly number[] {
  for (const p of probabilities)
    if (!(p >= 0 && p <= 1)) throw new RangeError(`Not a probability: ${p}`)
  const descending = probabilities.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p)
  const adjusted = probabilities.map(() => 1)
  let least = 1
  descending.forEach(({ p, index }, above) => {
    least = Math.min(least, p * (probabilities.length / (probabilities.length - above)))
    adjusted[index] = least
  })
  return adjusted
}
