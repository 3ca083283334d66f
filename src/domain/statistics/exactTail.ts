/** Weights below this are nothing beside the mode's 1. */
const NEGLIGIBLE = 1e-300

/** Outcomes count as equally likely within this relative difference, as in R's binom.test. */
const TIE = 1e-7

/** A distribution over whole numbers with one peak, by the ratios of neighbouring outcomes. */
export type DiscreteLaw = {
  readonly lowest: number
  readonly highest: number
  /** The likeliest outcome, or one of two. */
  readonly mode: number
  /** How many times likelier `outcome` + 1 is than `outcome`. */
  readonly ratio: (outcome: number) => number
}

/** Weights of outcomes from the mode (1) outward in one direction, until negligible. */
function weightsFrom(steps: number, ratio: (step: number) => number): number[] {
  const weights: number[] = []
  let weight = 1
  for (let step = 0; step < steps; step++) {
    weight *= ratio(step)
    if (!(weight > NEGLIGIBLE)) break
    weights.push(weight)
  }
  return weights
}

/** The chance of an outcome no likelier than the observed one: two-sided p by minimum likelihood. */
export function computeExactTail(
  outcome: number,
  { lowest, highest, mode, ratio }: DiscreteLaw,
): number {
  const up = weightsFrom(highest - mode, (step) => ratio(mode + step))
  const down = weightsFrom(mode - lowest, (step) => 1 / ratio(mode - step - 1))
  const observed =
    outcome === mode ? 1 : outcome > mode ? up[outcome - mode - 1] : down[mode - outcome - 1]
  if (observed === undefined) return 0
  let all = 0
  let asRare = 0
  // From the tails inward, so that small weights are not lost beside large ones.
  for (const weight of [...up.reverse(), ...down.reverse(), 1]) {
    all += weight
    if (weight <= observed * (1 + TIE)) asRare += weight
  }
  return Math.min(1, asRare / all)
}
