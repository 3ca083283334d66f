import type { SameItemCheck } from './check'
import { outcomeOf } from './checkOutcome'
import type { Indicator } from '../model/indicator'
import type { Stated } from '../model/observation'
import { rescale } from '../model/rescale'
import { roundTo } from '../statistics/rounding'
import { statedPoints } from '../model/series'
import { pointOf, type World } from '../model/regionDataset'

function checkOf(world: World, indicator: Indicator, second: Stated): SameItemCheck | null {
  if (indicator.sameItemAs === null) return null
  const other = world.indicatorById.get(indicator.sameItemAs)
  const first = pointOf(world, indicator.sameItemAs, second.year)
  if (other === undefined || first?.kind !== 'stated') return null
  const difference = roundTo(
    second.value - rescale(first.value, other, indicator),
    Math.max(indicator.decimals, other.decimals),
  )
  return {
    kind: 'sameItem',
    id: `sameItem/${indicator.id}/${second.year}`,
    indicator: indicator.id,
    year: second.year,
    outcome: outcomeOf([first, second], difference === 0),
    first,
    second,
    difference,
  }
}

/** One item that a report counts in two places must have one number; years that state both. */
export function sameItemChecks(world: World): readonly SameItemCheck[] {
  return [...world.seriesById.values()].flatMap((series) =>
    statedPoints(series).flatMap((second) => checkOf(world, series.indicator, second) ?? []),
  )
}
