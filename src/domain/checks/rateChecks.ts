import type { RateCheck } from './check'
import { outcomeOf } from './checkOutcome'
import type { Indicator } from '../model/indicator'
import type { Stated } from '../model/observation'
import { printedDecimals } from '../model/printedDecimals'
import { rescale } from '../model/rescale'
import { matchesPrinted } from '../statistics/rounding'
import { statedPoints } from '../model/series'
import { pointOf, type World } from '../model/regionDataset'

function checkOf(world: World, indicator: Indicator, rate: Stated): RateCheck | null {
  const { ratio } = indicator
  if (ratio === null) return null
  const above = world.indicatorById.get(ratio.numerator)
  const below = world.indicatorById.get(ratio.denominator)
  const numerator = pointOf(world, ratio.numerator, rate.year)
  const denominator = pointOf(world, ratio.denominator, rate.year)
  if (above === undefined || below === undefined) return null
  if (numerator?.kind !== 'stated' || denominator?.kind !== 'stated') return null
  // Nothing divides by zero: there is no rate to hold the printed one against.
  if (denominator.value === 0) return null
  const sides = {
    numerator: rescale(numerator.value, above, below),
    denominator: denominator.value,
  }
  const computed = (100 * sides.numerator) / sides.denominator
  const match = matchesPrinted(computed, rate.value, printedDecimals(rate.printed, rate.value))
  return {
    kind: 'rateAndSides',
    id: `rateAndSides/${indicator.id}/${rate.year}`,
    indicator: indicator.id,
    year: rate.year,
    outcome: outcomeOf([rate, numerator, denominator], match !== null),
    rate,
    ratio,
    sides,
    computed,
    truncated: match === 'cut',
  }
}

/** Every printed rate against 100 × numerator ÷ denominator; years that state all three. */
export function rateChecks(world: World): readonly RateCheck[] {
  return [...world.seriesById.values()].flatMap((series) =>
    statedPoints(series).flatMap((rate) => checkOf(world, series.indicator, rate) ?? []),
  )
}
