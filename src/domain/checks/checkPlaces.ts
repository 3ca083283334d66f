import { identifyCheck, listTested, type PlacesCheck } from './check'
import { computeOutcome } from './checkOutcome'
import type { RegionDataset } from '../model/regionDataset'

/**
 * Every count of what a city and each of its counties has one of (`onePerPlace`) against the number of
 * counties that the same report states, in the report's own year.
 */
export function checkPlaces(dataset: RegionDataset): readonly PlacesCheck[] {
  return [...dataset.seriesById.values()].flatMap(({ indicator, points }) =>
    (indicator.onePerPlace ? listTested(points) : []).flatMap((tested): readonly PlacesCheck[] => {
      const { figure } = tested
      const report = dataset.sourceById.get(figure.source)
      const counties = report?.counties ?? null
      if (counties === null || report?.year !== figure.year) return []
      const outcome = computeOutcome([figure], figure.value === 1 + counties.value)
      return [
        {
          ...identifyCheck('places', tested),
          outcome: outcome === 'failed' ? 'review' : outcome,
          figure,
          counties,
        },
      ]
    }),
  )
}
