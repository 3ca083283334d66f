import type { Source } from './catalog'
import type { SourceId } from './ids'
import type { Observation, ReportedValue } from './observation'
import type { RegionDataset } from './regionDataset'

/** The figure as every report states it: the newest first, the others as if they were the only ones. */
export function listStatements(point: ReportedValue): readonly ReportedValue[] {
  return [
    point,
    ...point.otherStatements.map((statement) => ({
      ...point,
      ...statement,
      formula: null,
      otherStatements: [],
    })),
  ]
}

/** The figure as one report states it; null where that report does not. */
export function findStatement(point: Observation | null, source: SourceId): ReportedValue | null {
  if (point?.kind !== 'reported') return null
  return listStatements(point).find((stated) => stated.source === source) ?? null
}

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
