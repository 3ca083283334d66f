import type { ExportMessages } from '../../messages/messages'
import type { Region, Section, Source, Topic } from '../../domain/model/catalog'
import type { RegionDataset } from '../../domain/model/regionDataset'

/** What rows are built from: data, messages, and the catalogue's parts by id. */
export type TableContext = {
  readonly dataset: RegionDataset
  readonly messages: ExportMessages
  readonly regions: ReadonlyMap<string, Region>
  readonly topics: ReadonlyMap<string, Topic>
  readonly sections: ReadonlyMap<number, Section>
  readonly sources: ReadonlyMap<string, Source>
}

export function buildTableContext(
  dataset: RegionDataset,
  messages: ExportMessages,
  regions: readonly Region[] = [dataset.region],
): TableContext {
  const { topics, sections, sources } = dataset.catalog
  return {
    dataset,
    messages,
    regions: new Map(regions.map((region) => [region.code, region])),
    topics: new Map(topics.map((topic) => [topic.id, topic])),
    sections: new Map(sections.map((section) => [section.id, section])),
    sources: new Map(sources.map((source) => [source.id, source])),
  }
}
