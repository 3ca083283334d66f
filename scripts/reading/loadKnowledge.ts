import { buildResponses } from '../../mock-api/files/buildResponses'
import { dataOnDisk } from '../../mock-api/files/dataOnDisk'
import { readData } from '../../mock-api/files/readData'
import { toCatalog } from '../../src/data/schemas/catalog'
import { toObservation } from '../../src/data/schemas/observations'
import type { Region } from '../../src/domain/model/catalog'
import { parseRegionCode } from '../../src/domain/model/ids'
import { wordForLevel } from '../../src/domain/places/levelWording'
import type { PublishedData } from '../../src/reading/match/buildKnowledge'

/** The published data of a place, as the desk has them from the API; the region is null for one without data. */
export type Published = PublishedData & { readonly region: Region | null }

/** A place by its code, or the one that a title names. */
type Wanted = { readonly code: string | null; readonly title: string | null }

/** Reads the data files of a folder, for one place. Throws a `DataError` on mistakes in them. */
export function loadPublished(folder: string, wanted: Wanted): Published {
  const source = readData(dataOnDisk(folder))
  const { catalogAnswer, regionAnswer } = buildResponses(source)
  const named = source.regions.find(({ name }) => wanted.title?.includes(name.zh))
  const code = wanted.code ?? named?.code ?? null
  const catalog = toCatalog(catalogAnswer())
  const answer = code === null ? null : regionAnswer(code)
  if (answer === null) return { catalog, region: null, observations: [] }
  const region = { code: parseRegionCode(answer.region), name: answer.name }
  return {
    catalog: wordForLevel(catalog, region),
    region,
    observations: answer.observations.map(toObservation),
  }
}
