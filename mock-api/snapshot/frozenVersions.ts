import { at } from '../../src/domain/model/at'
import * as v from 'valibot'
import { catalogSchema, type CatalogAnswer } from '../../src/data/schemas/catalog'
import {
  regionObservationsSchema,
  type RegionObservationsAnswer,
} from '../../src/data/schemas/observations'
import { regionsSchema, type RegionsAnswer } from '../../src/data/schemas/regions'
import { versionNameSchema } from '../../src/data/schemas/versions'
import { DataError } from '../check/mistake'
import { texts } from '../check/texts'
import type { Answers } from '../files/buildResponses'

/**
 * The files of `mock-api/data/versions`, parsed but not checked, by relative path:
 * `2021-02-03/catalog.json`.
 */
export type VersionFiles = Readonly<Record<string, unknown>>

/** The API's answers when the version was frozen. */
export type FrozenVersion = {
  readonly dataVersion: string
  readonly catalog: CatalogAnswer
  readonly list: RegionsAnswer
  /** By region code. */
  readonly regions: ReadonlyMap<string, RegionObservationsAnswer>
}

/**
 * Checks the files of every frozen version, oldest name first. Throws a `DataError` with the file's name if a
 * region is missing or a file has another version's name.
 */
export function readVersions(files: VersionFiles): readonly FrozenVersion[] {
  const names = new Set(Object.keys(files).map((path) => at(path.split('/'), 0)))
  return [...names].sort().map((name) => readVersion(files, name))
}

function readVersion(files: VersionFiles, name: string): FrozenVersion {
  if (!v.is(versionNameSchema, name)) throw wrong(name, 'is no name of a version')
  const catalog = read(catalogSchema, files, `${name}/catalog.json`)
  const list = read(regionsSchema, files, `${name}/regions.json`)
  if (catalog.dataVersion !== name)
    throw wrong(`${name}/catalog.json`, `speaks of version ${catalog.dataVersion}`)
  if (list.dataVersion !== name)
    throw wrong(`${name}/regions.json`, `speaks of version ${list.dataVersion}`)
  const regions = list.regions.map(({ code }) => {
    const file = `${name}/regions/${code}/observations.json`
    const answer = read(regionObservationsSchema, files, file)
    if (answer.region !== code || answer.dataVersion !== name)
      throw wrong(file, `speaks of ${answer.region} in version ${answer.dataVersion}`)
    return [code, answer] as const
  })
  return { dataVersion: name, catalog, list, regions: new Map(regions) }
}

function read<TSchema extends v.GenericSchema>(
  schema: TSchema,
  files: VersionFiles,
  file: string,
): v.InferOutput<TSchema> {
  const result = v.safeParse(schema, files[file])
  if (result.success) return result.output
  const [issue] = result.issues
  throw wrong(file, `${v.getDotPath(issue) ?? ''}: ${issue.message}`)
}

function wrong(file: string, message: string): DataError {
  const mistake = { file: `versions/${file}`, path: [], text: texts.frozenVersion(message) }
  return new DataError([mistake], `mock-api/data/versions/${file}: ${message}`)
}

/** What a frozen version answers; an indicator's rows are gathered from those of the regions. */
export function buildFrozenResponses({
  dataVersion,
  catalog,
  list,
  regions,
}: FrozenVersion): Answers {
  return {
    catalogAnswer: () => catalog,
    regionsAnswer: () => list,
    regionAnswer: (code) => regions.get(code) ?? null,
    indicatorAnswer: (indicator) =>
      catalog.indicators.some(({ id }) => id === indicator)
        ? {
            apiVersion: 1,
            dataVersion,
            indicator,
            observations: [...regions.values()].flatMap(({ observations }) =>
              observations.filter((row) => row.indicator === indicator),
            ),
          }
        : null,
  }
}
