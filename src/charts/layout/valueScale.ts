/** A value axis from zero: ticks at every multiple of `step` up to `top`. */
export type ValueScale = { readonly top: number; readonly step: number }

/** Steps that are read at a glance. */
const steps = [1, 2, 2.5, 5, 10, 20, 25, 50]

/** Fewer lines than this say nothing about how high a line runs between them. */
const fewest = 2

/**
 * The scale that holds `highest` with the least empty space above it, in 2 to `most` round steps.
 * Always from zero: a line cut at its foot tells a steeper story than the figures do. A rate above
 * 50 % stands on 0–100, so that its distance from all is seen; whole numbers get no fractions.
 */
export function valueScale(
  highest: number,
  most: number,
  measure: { readonly rate: boolean; readonly whole: boolean },
): ValueScale {
  if (!(highest > 0)) return { top: 1, step: 1 }
  if (measure.rate && highest > 50 && highest <= 100) return { top: 100, step: most >= 4 ? 25 : 50 }
  const power = 10 ** Math.floor(Math.log10(highest / most))
  const scales = steps
    .map((factor) => exact(factor * power))
    .filter((step) => !measure.whole || Number.isInteger(step))
    .map((step) => ({ step, count: Math.max(1, Math.ceil(exact(highest / step))) }))
    .filter(({ count }) => count <= most)
    .map(({ step, count }) => ({ step, count, top: exact(step * count) }))
  const lined = scales.filter(({ count }) => count >= fewest)
  const best = (lined.length > 0 ? lined : scales).reduce((a, b) => (b.top <= a.top ? b : a))
  return { top: best.top, step: best.step }
}

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
function exact(value: number): number {
  return Number(value.toPrecision(12))
}
