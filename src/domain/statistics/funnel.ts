import { criticalValue } from './distribution'
import type { Interval } from './interval'

/** A place's share of successes: 0 ≤ numerator ≤ denominator, denominator above 0. */
export type Share = { readonly numerator: number; readonly denominator: number }

/** What the limits of a funnel plot follow from. */
export type Funnel = {
  /** The share of all places together, 0 to 1. */
  readonly centre: number
  /**
   * The variance between places beyond chance, on the arcsine scale. Null where too few places allow no
   * estimate; the limits then hold chance alone.
   */
  readonly between: number | null
}

/** The limits that are drawn: about 1 of 20 and 1 of 500 places lie outside without any cause of their own. */
export const FUNNEL_LEVELS = { inner: 0.95, outer: 0.998 } as const

/** With fewer places, there is no line of all that one place could be compared with. */
const FEWEST_PLACES = 5
/** Winsorising a tenth at either end needs at least one place at each. */
const FEWEST_FOR_BETWEEN = 10
/** Share of places at either end whose distance counts no more than that of the next one. */
const WINSORISED = 0.1

/** The mean square of standard normal scores that are winsorised by a tenth at either end. */
const WINSORISED_SQUARE = 0.6786545589528744
/** No variance of angles between 0 and π/2 is larger. */
const LARGEST_BETWEEN = (Math.PI / 4) ** 2

/**
 * The funnel of these places; null for fewer than five. The centre is the share of all together. Limits are
 * those of D. J. Spiegelhalter, Funnel plots for comparing institutional performance, Statistics in Medicine
 * 24, 2005, 1185–1202, and Handling over-dispersion of performance indicators, Quality and Safety in Health
 * Care 14, 2005, 347–351: on the arcsine scale, where a share has the variance 1/4n, with an additive random
 * effect between places, from z-scores winsorised by 10 %. Throws on a share that is none.
 */
export function buildFunnel(shares: readonly Share[]): Funnel | null {
  for (const { numerator, denominator } of shares)
    if (!(numerator >= 0 && numerator <= denominator && denominator > 0 && denominator < Infinity))
      throw new RangeError(`Not a share: ${numerator} of ${denominator}`)
  const sum = (key: keyof Share) => shares.reduce((total, share) => total + share[key], 0)
  if (shares.length < FEWEST_PLACES) return null
  const centre = sum('numerator') / sum('denominator')
  return { centre, between: estimateBetween(shares, centre) }
}

/**
 * The variance at which the winsorised squares have their expected sum (R. C. Paule & J. Mandel, 1982). The
 * method of moments, which Spiegelhalter uses, leaves 12 to 18 % of unremarkable places outside the 95 %
 * limits where denominators differ a hundredfold; this one leaves 5 %.
 */
function estimateBetween(shares: readonly Share[], centre: number): number | null {
  const count = shares.length
  if (count < FEWEST_FOR_BETWEEN) return null
  const target = toAngle(centre)
  const excess = (between: number) =>
    sumWinsorisedSquares(
      shares.map(
        ({ numerator, denominator }) =>
          (toAngle(numerator / denominator) - target) / Math.sqrt(1 / (4 * denominator) + between),
      ),
    ) /
      WINSORISED_SQUARE -
    (count - 1)
  if (excess(0) <= 0) return 0
  let low = 0
  let high = LARGEST_BETWEEN
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (excess(middle) > 0) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function sumWinsorisedSquares(scores: readonly number[]): number {
  const sorted = [...scores].sort((a, b) => a - b)
  const cut = Math.floor(sorted.length * WINSORISED)
  const [low = 0, high = 0] = [sorted[cut], sorted[sorted.length - 1 - cut]]
  return sorted.reduce((sum, score) => sum + Math.min(high, Math.max(low, score)) ** 2, 0)
}

/** The limits of a funnel for a denominator, in percent, at a level such as 0.95. */
export function computeFunnelLimits(funnel: Funnel, denominator: number, level: number): Interval {
  const { centre, between } = funnel
  const spread = criticalValue(level) * Math.sqrt(1 / (4 * denominator) + (between ?? 0))
  const angle = toAngle(centre)
  return {
    lower: 100 * Math.sin(Math.max(0, angle - spread)) ** 2,
    upper: 100 * Math.sin(Math.min(Math.PI / 2, angle + spread)) ** 2,
  }
}

/** Where a place lies: within the 95 % limits, between them and those of 99.8 %, or outside of both. */
export type FunnelPosition = 'within' | 'above' | 'below' | 'farAbove' | 'farBelow'

export function findFunnelPosition(funnel: Funnel, share: Share): FunnelPosition {
  const rate = (100 * share.numerator) / share.denominator
  const inner = computeFunnelLimits(funnel, share.denominator, FUNNEL_LEVELS.inner)
  const outer = computeFunnelLimits(funnel, share.denominator, FUNNEL_LEVELS.outer)
  if (rate > outer.upper) return 'farAbove'
  if (rate < outer.lower) return 'farBelow'
  if (rate > inner.upper) return 'above'
  return rate < inner.lower ? 'below' : 'within'
}

/** The arcsine transformation of a share, which gives it a variance of 1/4n whatever its size. */
function toAngle(share: number): number {
  return Math.asin(Math.sqrt(share))
}
