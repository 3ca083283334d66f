import * as v from 'valibot'
import { catalogSchema, type CatalogAnswer } from '../../src/data/schemas/catalog'
import { checkData } from '../check/checkData'
import { formatMistakes } from '../check/formatMistakes'
import { DataError, inFolder } from '../check/mistake'
import type { VersionFiles } from '../snapshot/frozenVersions'
import {
  catalogFileSchema,
  reportFileSchema,
  type CatalogFile,
  type LocalDateRow,
  type ReportFile,
} from './dataSchema'
import type { DataSource, Span } from './dataSource'

/** The files of `mock-api/data`, parsed but not checked. Reports by file name. */
export type DataFiles = {
  readonly catalog: unknown
  readonly reports: Readonly<Record<string, unknown>>
  /** Earlier states; none where they are left out. */
  readonly versions?: VersionFiles
}

/** Checks the data files and builds one data source. Throws a `DataError` that lists every mistake. */
export function readData(files: DataFiles): DataSource {
  const mistakes = checkData(files)
  if (mistakes.length > 0)
    throw new DataError(mistakes, formatMistakes(inFolder('mock-api/data', mistakes)))
  const catalogFile = v.parse(catalogFileSchema, files.catalog)
  const reports = Object.keys(files.reports)
    .sort()
    .map((name) => v.parse(reportFileSchema, files.reports[name]))
  const findSpan = (region: string): Span | null => {
    const years = reports
      .filter(({ source }) => source.region === region)
      .flatMap(({ source, observations }) => [source, ...observations].map(({ year }) => year))
    if (years.length === 0) return null
    return { first: Math.min(...years), last: Math.max(...years) }
  }
  return {
    catalog: buildCatalog(catalogFile, reports),
    regions: catalogFile.regions,
    findSpan,
    listReports: (region) => reports.filter(({ source }) => source.region === region),
  }
}

/** The latest report sets version and date of the data, so a new report needs no edit of the catalogue. */
function buildCatalog(file: CatalogFile, reports: readonly ReportFile[]): CatalogAnswer {
  const { regions, events, ...rest } = file
  const published = reports.map(({ source }) => source.published)
  return v.parse(catalogSchema, {
    ...rest,
    regionCount: regions.length,
    dataVersion: latest([file.dataVersion, ...published]),
    dataDate: latest([file.dataDate, ...published]),
    sources: reports.map(({ source }) => source),
    events: events.map(({ local, ...event }) =>
      local === undefined ? event : { ...event, localDates: listLocalDates(event.id, reports) },
    ),
  })
}

/** The dates that the reports of the regions name; the newest report of a region counts. */
function listLocalDates(id: string, reports: readonly ReportFile[]) {
  const dates = new Map<string, { region: string; date: string; source: LocalDateRow['source'] }>()
  const ordered = [...reports].sort((a, b) => a.source.year - b.source.year)
  for (const { source: report, localDates = [] } of ordered)
    for (const { event, date, source } of localDates)
      if (event === id) dates.set(report.region, { region: report.region, date, source })
  return [...dates.values()]
}

function latest(dates: readonly string[]): string {
  return dates.reduce((newest, date) => (date > newest ? date : newest), '')
}
