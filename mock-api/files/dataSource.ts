import type { CatalogAnswer } from '../../src/data/schemas/catalog'
import type { RegionsAnswer } from '../../src/data/schemas/regions'
import type { ReportFile } from './dataSchema'

/** First and last year about which anything is known. */
export type Span = { readonly first: number; readonly last: number }

/** A catalogue and the reports behind it: read from files, or synthetic. */
export type DataSource = {
  /** How many regions there are is told by `regions`. */
  readonly catalog: Omit<CatalogAnswer, 'regionCount'>
  readonly regions: RegionsAnswer['regions']
  /** Null for a region about which nothing is known. */
  readonly findSpan: (region: string) => Span | null
  /** What reports state of a region; at least the rows of the named indicators, in any order. */
  readonly listReports: (region: string, indicators: readonly string[]) => readonly ReportFile[]
}
