import type { DataSource } from '../files/dataSource'

/**
 * The same data under a catalogue with this many core topics, the first ones: a topic that had none takes
 * its first indicator as core. Shows that the number of core topics is the catalogue's, not the code's.
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
