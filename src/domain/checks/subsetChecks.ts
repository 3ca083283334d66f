import type { SubsetCheck } from './check'
import { outcomeOf } from './checkOutcome'
import type { Indicator } from '../model/indicator'
import type { Stated } from '../model/observation'
import { rescale } from '../model/rescale'
import { statedPoints } from '../model/series'
import { pointOf, type World } from '../model/regionDataset'

function checkOf(world: World, indicator: Indicator, part: Stated): SubsetCheck | null {
  if (indicator.subsetOf === null) return null
  const around = world.indicatorById.get(indicator.subsetOf)
  const whole = pointOf(world, indicator.subsetOf, part.year)
  if (around === undefined || whole?.kind !== 'stated') return null
  return {
    kind: 'subset',
    id: `subset/${indicator.id}/${part.year}`,
    indicator: indicator.id,
    year: part.year,
    outcome: outcomeOf([whole, part], rescale(part.value, indicator, around) <= whole.value),
    whole,
    part,
  }
}

/** Every "of which" (其中) against its whole, which it may equal but not exceed; years that state both. */
export function subsetChecks(world: World): readonly SubsetCheck[] {
  return [...world.seriesById.values()].flatMap((series) =>
    statedPoints(series).flatMap((part) => checkOf(world, series.indicator, part) ?? []),
  )
}
