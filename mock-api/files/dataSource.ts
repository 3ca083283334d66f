import type { CatalogAnswer } from '../../src/data/schemas/catalog'
import type { RegionsAnswer } from '../../src/data/schemas/regions'
import type { ReportFile } from './dataSchema'

/** First and last year of which anything is known. */
export type Span = { readonly first: number; readonly last: number }

/** A catalogue and the reports behind it: read from files, or made up. */
export type DataSource = {
  /** How many regions there are is told by `regions`. */
  readonly catalog: Omit<CatalogAnswer, 'regionCount'>
  readonly regions: RegionsAnswer['regions']
  /** Null for a region of which nothing is known. */
  readonly spanOf: (region: string) => Span | null
  /** What reports state of a region; at least the rows of the named indicators, in any order. */
  readonly reportsOf: (region: string, indicators: readonly string[]) => readonly ReportFile[]
}
