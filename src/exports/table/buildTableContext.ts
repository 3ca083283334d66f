import type { ExportMessages } from '../../messages/messages'
import type { Region, Section } from '../../domain/model/catalog'
import type { Indicator } from '../../domain/model/indicator'
import { buildIndicatorsFor } from '../../domain/places/indicatorsFor'
import type { RegionDataset } from '../../domain/model/regionDataset'

/** What rows are built from. */
export type TableContext = {
  readonly dataset: RegionDataset
  readonly messages: ExportMessages
  readonly regions: ReadonlyMap<string, Region>
  readonly sections: ReadonlyMap<number, Section>
  /** Worded for the level of the row's region; null for an unknown indicator. */
  readonly findIndicator: (id: string, region: string) => Indicator | null
}

export function buildTableContext(
  dataset: RegionDataset,
  messages: ExportMessages,
  regions: readonly Region[] = [dataset.region],
): TableContext {
  const byCode = new Map<string, Region>(regions.map((region) => [region.code, region]))
  const indicatorsFor = buildIndicatorsFor(dataset.wholeCatalog)
  return {
    dataset,
    messages,
    regions: byCode,
    findIndicator: (id, code) => {
      const region = byCode.get(code)
      const indicators = region === undefined ? dataset.indicatorById : indicatorsFor(region)
      return indicators.get(id) ?? null
    },
    sections: new Map(dataset.catalog.sections.map((section) => [section.id, section])),
  }
}
