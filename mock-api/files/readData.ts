import * as v from 'valibot'
import { catalogSchema, type CatalogAnswer } from '../../src/data/schemas/catalog'
import type { DataSource, Span } from './dataSource'
import {
  catalogFileSchema,
  reportFileSchema,
  type CatalogFile,
  type ReportFile,
} from './dataSchema'
import type { VersionFiles } from '../snapshot/frozenVersions'

/** The files of `mock-api/data`, parsed but not checked. Reports by file name. */
export type DataFiles = {
  readonly catalog: unknown
  readonly reports: Readonly<Record<string, unknown>>
  /** Earlier states; none where they are left out. */
  readonly versions?: VersionFiles
}

/**
 * Checks the data files and builds one data source. Throws an `Error` that names the file and the path in
 * it: a wrong file name, an unknown region or indicator, a figure stated twice, a note on an uncovered year.
 */
export function readData(files: DataFiles): DataSource {
  const catalogFile = read(catalogFileSchema, files.catalog, 'catalog.json')
  const reports = Object.keys(files.reports)
    .sort()
    .map((name) => {
      const report = read(reportFileSchema, files.reports[name], `reports/${name}`)
      checkReferences(catalogFile, report, name)
      return report
    })
  const findSpan = (region: string): Span | null => {
    const years = reports
      .filter(({ source }) => source.region === region)
      .flatMap(({ observations }) => observations.map(({ year }) => year))
    if (years.length === 0) return null
    return { first: Math.min(...years), last: Math.max(...years) }
  }
  for (const report of reports) checkNotes(report, findSpan(report.source.region))
  return {
    catalog: buildCatalog(catalogFile, reports),
    regions: catalogFile.regions,
    findSpan,
    listReports: (region) => reports.filter(({ source }) => source.region === region),
  }
}

/** The latest report sets version and date of the data, so a new report needs no edit of the catalogue. */
function buildCatalog(file: CatalogFile, reports: readonly ReportFile[]): CatalogAnswer {
  const { regions, ...rest } = file
  const published = reports.map(({ source }) => source.published)
  return read(
    catalogSchema,
    {
      ...rest,
      regionCount: regions.length,
      dataVersion: latest([file.dataVersion, ...published]),
      dataDate: latest([file.dataDate, ...published]),
      sources: reports.map(({ source }) => source),
    },
    'catalog.json',
  )
}

function latest(dates: readonly string[]): string {
  return dates.reduce((newest, date) => (date > newest ? date : newest), '')
}

function read<TSchema extends v.GenericSchema>(
  schema: TSchema,
  value: unknown,
  file: string,
): v.InferOutput<TSchema> {
  const result = v.safeParse(schema, value, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  throw wrong(file, v.getDotPath(issue) ?? '', issue.message)
}

/** Rules that the schema of one file cannot express. */
function checkReferences(catalog: CatalogFile, report: ReportFile, name: string): void {
  const { source, observations } = report
  const file = `reports/${name}`
  const expectedName = `${source.region}-${source.year}`
  if (name !== `${expectedName}.json`)
    throw wrong(file, 'source', `a report of ${expectedName} belongs in ${expectedName}.json`)
  if (source.id !== expectedName) throw wrong(file, 'source.id', `expected "${expectedName}"`)
  if (!catalog.regions.some(({ code }) => code === source.region))
    throw wrong(file, 'source.region', `catalog.json knows no region ${source.region}`)

  const known = new Set(catalog.indicators.map(({ id }) => id))
  report.notes?.forEach(({ indicator }, index) => {
    if (!known.has(indicator))
      throw wrong(file, `notes.${index}.indicator`, `catalog.json knows no indicator ${indicator}`)
  })
  const stated = new Set<string>()
  observations.forEach(({ indicator, year }, index) => {
    if (!known.has(indicator))
      throw wrong(
        file,
        `observations.${index}.indicator`,
        `catalog.json knows no indicator ${indicator}`,
      )
    const key = `${indicator} ${year}`
    if (stated.has(key)) throw wrong(file, `observations.${index}`, `${key} is stated twice`)
    stated.add(key)
  })
}

/** Rejects a note on a year outside the region's span, which would never be shown. */
function checkNotes({ source, notes }: ReportFile, span: Span | null): void {
  notes?.forEach(({ year }, index) => {
    if (span === null || year < span.first || year > span.last)
      throw wrong(
        `reports/${source.region}-${source.year}.json`,
        `notes.${index}.year`,
        `no report of ${source.region} speaks of ${year}`,
      )
  })
}

function wrong(file: string, path: string, message: string): Error {
  return new Error(`mock-api/data/${file}: ${path === '' ? '' : `${path}: `}${message}`)
}
