import type { Source } from './catalog'
import type { RegionDataset } from './regionDataset'
import { listStatements } from './statements'

/** By the series, which are shared by datasets that differ in compared years only. */
const known = new WeakMap<RegionDataset['seriesById'], readonly Source[]>()

/**
 * The reports that state a figure of the region, the last published first: a place cites no other place's
 * report, and a county without one may have its figures from its province's. Cached per dataset.
 */
export function listCitedSources(dataset: RegionDataset): readonly Source[] {
  const found = known.get(dataset.seriesById) ?? findCitedSources(dataset)
  known.set(dataset.seriesById, found)
  return found
}

function findCitedSources({ seriesById, catalog }: RegionDataset): readonly Source[] {
  const cited = new Set<string>()
  for (const { points } of seriesById.values())
    for (const point of points)
      if (point.kind === 'reported')
        for (const { source } of listStatements(point)) cited.add(source)
  return catalog.sources
    .filter(({ id }) => cited.has(id))
    .sort((a, b) => (a.published < b.published ? 1 : -1))
}
