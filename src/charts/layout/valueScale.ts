/** A value axis from zero: ticks at every multiple of `step` up to `top`. */
export type ValueScale = { readonly top: number; readonly step: number }

/** All of a rate, in percent. */
export const WHOLE = 100

/** Steps that are easy to read. */
const steps = [1, 2, 2.5, 5, 10, 20, 25, 50]

/** With fewer grid lines, a value between them cannot be estimated. */
const FEWEST_LINES = 2
const MOST_LINES = 4
/** Least distance of two grid lines, in em: two lines of text. */
const LINE_DISTANCE = 2.4

/** How many grid lines above zero fit into a plot of this height. */
export function countGridLines(height: number, fontSize: number): number {
  const fitting = Math.floor(height / (fontSize * LINE_DISTANCE))
  return Math.max(FEWEST_LINES, Math.min(MOST_LINES, fitting))
}

/**
 * The scale up to `highest` with the least empty space, in 2 to `most` round steps. Always from zero,
 * because a cut axis exaggerates. A rate above 50 % is on 0–100, so that its distance from the whole is
 * visible; whole numbers get no fractions.
 */
export function chooseValueScale(
  highest: number,
  most: number,
  measure: { readonly rate: boolean; readonly whole: boolean },
): ValueScale {
  if (!(highest > 0)) return { top: 1, step: 1 }
  if (measure.rate && highest > 50 && highest <= WHOLE)
    return { top: WHOLE, step: most >= 4 ? 25 : 50 }
  const power = 10 ** Math.floor(Math.log10(highest / most))
  const scales = steps
    .map((factor) => roundFraction(factor * power))
    .filter((step) => !measure.whole || Number.isInteger(step))
    .map((step) => ({ step, count: Math.max(1, Math.ceil(roundFraction(highest / step))) }))
    .filter(({ count }) => count <= most)
    .map(({ step, count }) => ({ step, count, top: roundFraction(step * count) }))
  const enough = scales.filter(({ count }) => count >= FEWEST_LINES)
  const best = (enough.length > 0 ? enough : scales).reduce((a, b) => (b.top <= a.top ? b : a))
  return { top: best.top, step: best.step }
}

/** The values of all ticks, from zero. */
export function listTicks({ top, step }: ValueScale): readonly number[] {
  return Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step)
}

/** Removes the error of binary fractions: 0.30000000000000004 becomes 0.3. */
function roundFraction(value: number): number {
  return Number(value.toPrecision(12))
}

/** A value axis that need not start at zero, because it is read by position and not by length. */
export type ValueRange = ValueScale & { readonly bottom: number }

/** The narrowest range of round steps around `lowest` to `highest`, within 0 to `limit`. */
export function chooseValueRange(
  lowest: number,
  highest: number,
  most: number,
  limit: number,
): ValueRange {
  const span = Math.max(highest - lowest, limit / 1000)
  const power = 10 ** Math.floor(Math.log10(span / most))
  const ranges = [...steps, 100]
    .map((factor) => roundFraction(factor * power))
    .map((step) => ({
      step,
      bottom: Math.max(0, roundFraction(Math.floor(roundFraction(lowest / step)) * step)),
      top: Math.min(limit, roundFraction(Math.ceil(roundFraction(highest / step)) * step)),
    }))
    .filter(({ step, bottom, top }) => top > bottom && Math.ceil((top - bottom) / step) <= most)
  return ranges[0] ?? { step: limit, bottom: 0, top: limit }
}
