import { buildRegionDataset, type RegionDataset } from '../../../src/domain/model/regionDataset'

/** A dataset with the indicators of one section only. */
export function sectionOf(
  { catalog, region, seriesById }: RegionDataset,
  section: number,
): RegionDataset {
  const topics = new Set(
    catalog.topics.filter((topic) => topic.section === section).map(({ id }) => id),
  )
  const indicators = catalog.indicators.filter(({ topic }) => topics.has(topic))
  const observations = [...seriesById.values()].flatMap(({ points }) => points)
  return buildRegionDataset({ ...catalog, indicators }, region, observations)
}
