import type { ExportMessages } from '../../messages/messages'
import type { Region, Section } from '../../domain/model/catalog'
import type { RegionDataset } from '../../domain/model/regionDataset'

/** What rows are built from. */
export type TableContext = {
  readonly dataset: RegionDataset
  readonly messages: ExportMessages
  readonly regions: ReadonlyMap<string, Region>
  readonly sections: ReadonlyMap<number, Section>
}

export function buildTableContext(
  dataset: RegionDataset,
  messages: ExportMessages,
  regions: readonly Region[] = [dataset.region],
): TableContext {
  return {
    dataset,
    messages,
    regions: new Map(regions.map((region) => [region.code, region])),
    sections: new Map(dataset.catalog.sections.map((section) => [section.id, section])),
  }
}
