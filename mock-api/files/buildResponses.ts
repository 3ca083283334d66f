import type { CatalogAnswer } from '../../src/data/schemas/catalog'
import type { ObservationRow, RegionObservationsAnswer } from '../../src/data/schemas/observations'
import type { IndicatorObservationsAnswer } from '../../src/data/schemas/indicatorObservations'
import type { RegionsAnswer } from '../../src/data/schemas/regions'
import type { DataSource, Span } from './dataSource'
import type { ReportFile } from './dataSchema'
import { groupNotes } from './groupNotes'
import { mergeStatements } from './mergeStatements'

/** What each resource of the contract answers; null where there is no such region or indicator. */
export type Answers = {
  readonly catalogAnswer: () => CatalogAnswer
  readonly regionsAnswer: () => RegionsAnswer
  readonly regionAnswer: (code: string) => RegionObservationsAnswer | null
  readonly indicatorAnswer: (id: string) => IndicatorObservationsAnswer | null
}

/** The data source's answers, each made on request: a province is too large to hold. */
export function buildResponses(dataSource: DataSource): Answers {
  const { catalog, regions } = dataSource
  const { dataVersion } = catalog
  const indicators = catalog.indicators.map(({ id }) => id)
  return {
    catalogAnswer: () => ({ ...catalog, regionCount: regions.length }),
    regionsAnswer: () => ({ apiVersion: 1, dataVersion, regions }),
    regionAnswer: (region) => {
      const found = regions.find(({ code }) => code === region)
      if (found === undefined) return null
      const observations = listRows(dataSource, region, indicators)
      return { apiVersion: 1, dataVersion, region, name: found.name, observations }
    },
    indicatorAnswer: (indicator) =>
      indicators.includes(indicator)
        ? {
            apiVersion: 1,
            dataVersion,
            indicator,
            observations: regions.flatMap(({ code }) => listRows(dataSource, code, [indicator])),
          }
        : null,
  }
}

/**
 * One row for every named indicator and every year of the region's span, stated or missing: where no report
 * says why, by whether there is a report of that year.
 */
function listRows(
  dataSource: DataSource,
  region: string,
  indicators: readonly string[],
): ObservationRow[] {
  const span = dataSource.findSpan(region)
  if (span === null) return []
  const reports = dataSource.listReports(region, indicators)
  const stated = statedRows(reports, region)
  const notes = groupNotes(reports)
  const reported = new Set(reports.map(({ source }) => source.year))
  return indicators.flatMap((indicator) =>
    listYears(span).map((year): ObservationRow => {
      const key = buildKey({ indicator, year })
      const row = stated.get(key) ?? {
        indicator,
        region,
        year,
        value: null,
        status: 'missing',
        reason: reported.has(year) ? 'notInReport' : 'noReportHere',
      }
      const own = notes.get(key)
      return own === undefined ? row : { ...row, notes: [...own] }
    }),
  )
}

/** What the reports say together, the newest before the older ones. */
function statedRows(
  reports: readonly ReportFile[],
  region: string,
): ReadonlyMap<string, ObservationRow> {
  const rows = new Map<string, ObservationRow[]>()
  for (const { source, observations } of [...reports].sort(byPublication)) {
    for (const stated of observations) {
      const row: ObservationRow =
        stated.status === 'missing'
          ? { ...stated, region }
          : { ...stated, region, source: source.id }
      const key = buildKey(row)
      const known = rows.get(key)
      if (known === undefined) rows.set(key, [row])
      else known.unshift(row)
    }
  }
  return new Map([...rows].map(([key, newestFirst]) => [key, mergeStatements(newestFirst)]))
}

/** By publication date; on the same day, by the year that they report on. */
function byPublication(a: ReportFile, b: ReportFile): number {
  if (a.source.published !== b.source.published)
    return a.source.published < b.source.published ? -1 : 1
  return a.source.year - b.source.year
}

function listYears({ first, last }: Span): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

function buildKey({
  indicator,
  year,
}: {
  readonly indicator: string
  readonly year: number
}): string {
  return `${indicator} ${year}`
}
