/** A source of numbers between 0 and 1, the same for the same seed. */
export type Random = () => number

/** Mulberry32 (Tommy Ettinger): small, and good enough for rates to a tenth of a percent. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A standard normal value (Box & Muller 1958). */
export function drawNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** ln n! by Stirling's series, exact to 1e-9 from 10 on. */
function logFactorial(n: number): number {
  if (n < 10) {
    let product = 1
    for (let factor = 2; factor <= n; factor++) product *= factor
    return Math.log(product)
  }
  return (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3)
}

/** A Poisson count: products below 10, transformed rejection above (W. Hörmann 1993, PTRS). */
export function drawPoisson(random: Random, mean: number): number {
  if (mean < 10) {
    const floor = Math.exp(-mean)
    let count = 0
    for (let product = random(); product > floor; product *= random()) count += 1
    return count
  }
  const b = 0.931 + 2.53 * Math.sqrt(mean)
  const a = -0.059 + 0.02483 * b
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
  const squeeze = 0.9277 - 3.6224 / (b - 2)
  for (;;) {
    const u = random() - 0.5
    const v = random()
    const distance = 0.5 - Math.abs(u)
    const count = Math.floor(((2 * a) / distance + b) * u + mean + 0.43)
    if (distance >= 0.07 && v <= squeeze) return count
    if (count < 0 || (distance < 0.013 && v > distance)) continue
    const left = Math.log((v * inverseAlpha) / (a / distance ** 2 + b))
    if (left <= count * Math.log(mean) - mean - logFactorial(count)) return count
  }
}
