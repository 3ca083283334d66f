import { fixtureFiles } from '../support/fixtureData'
import type { ReportFile, ReportRow, StatedRow } from '../../mock-api/files/dataSchema'
import type { DataFiles } from '../../mock-api/files/readData'

/** A report of Zhaotong as its file holds it, published in the February after its year. */
export function aReport(
  year: number,
  observations: readonly ReportRow[],
  source: Partial<ReportFile['source']> = {},
): ReportFile {
  return {
    source: {
      id: `530600-${year}`,
      region: '530600',
      year,
      title: { zh: `${year}年度报告`, en: `Report of ${year}` },
      issuer: { zh: '昭通市人民政府', en: 'Zhaotong government' },
      published: `${year + 1}-02-03`,
      address: null,
      ...source,
    },
    observations: [...observations],
  }
}

/** A row of reconsideration applications by default, printed as its value unless it is an estimate. */
export function aRow(overrides: Partial<StatedRow> = {}): StatedRow {
  const { status = 'normal', value = 83 } = overrides
  return {
    indicator: 'reconsideration.applications',
    year: 2020,
    value,
    status,
    precision: 'exact',
    locator: { chapter: 7, item: 1 },
    ...(status === 'estimated' ? { formula: '92 − 9' } : { printed: `${value}件` }),
    ...overrides,
  }
}

/** The real catalogue with these reports and no others. */
export function filesWith(...reports: readonly ReportFile[]): DataFiles {
  return {
    catalog: fixtureFiles.catalog,
    reports: Object.fromEntries(
      reports.map((report) => [`${report.source.region}-${report.source.year}.json`, report]),
    ),
  }
}
