import type { RegionDataset } from '../model/regionDataset'
import type { Comparison } from './comparison'

/** What the years before a figure hold: another figure, only reports that are silent, or years without a report here. */
export type EarlierFigures = 'some' | 'silent' | 'unknown'

/** Whether the later year of a comparison is the first one with a figure: only silent reports prove it. */
export function findEarlierFigures(
  { seriesById }: Pick<RegionDataset, 'seriesById'>,
  { indicator, toYear }: Pick<Comparison, 'indicator' | 'toYear'>,
): EarlierFigures {
  const earlier = (seriesById.get(indicator.id)?.points ?? []).filter(({ year }) => year < toYear)
  if (earlier.some(({ kind }) => kind === 'reported')) return 'some'
  const isSilent = earlier.every(
    (point) => point.kind === 'missing' && point.reason === 'notInReport',
  )
  return isSilent && earlier.length > 0 ? 'silent' : 'unknown'
}
