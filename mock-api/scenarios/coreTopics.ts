import type { DataSource } from '../files/dataSource'

/**
 * The same data with the first `count` topics as core topics; a topic without a core indicator takes its
 * first one. Shows that the catalogue, not the code, sets the number of core topics.
 */
export function withCoreTopics(source: DataSource, count: number): DataSource {
  const { catalog } = source
  const topics = catalog.topics.map(({ core, paletteSlot, ...topic }, index) => {
    const first = catalog.indicators.find((indicator) => indicator.topic === topic.id)?.id
    const id = core ?? first
    if (index >= count || id === undefined) return topic
    return { ...topic, core: id, ...(paletteSlot === undefined ? {} : { paletteSlot }) }
  })
  return { ...source, catalog: { ...catalog, topics } }
}
