import { worldOf, type World } from '../../../src/domain/model/regionDataset'

/** A world with the indicators of one section only. */
export function sectionOf({ catalog, place, seriesById }: World, section: number): World {
  const topics = new Set(
    catalog.topics.filter((topic) => topic.section === section).map(({ id }) => id),
  )
  const indicators = catalog.indicators.filter(({ topic }) => topics.has(topic))
  const observations = [...seriesById.values()].flatMap(({ points }) => points)
  return worldOf({ ...catalog, indicators }, place, observations)
}
