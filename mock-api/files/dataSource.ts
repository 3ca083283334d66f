import type { CatalogAnswer } from '../../src/data/schemas/catalog'
import type { RegionsAnswer } from '../../src/data/schemas/regions'
import type { ReportFile } from './dataSchema'

/** First and last year with observations or a report. */
export type Span = { readonly first: number; readonly last: number }

/** A catalogue and the reports behind it: read from files, or synthetic. */
export type DataSource = {
  /** Without `regionCount`, which follows from `regions`. */
  readonly catalog: Omit<CatalogAnswer, 'regionCount'>
  readonly regions: RegionsAnswer['regions']
  /** Null for a region without observations. */
  readonly findSpan: (region: string) => Span | null
  /** A region's reports, in any order; at least with the rows of the named indicators. */
  readonly listReports: (region: string, indicators: readonly string[]) => readonly ReportFile[]
}
