import { useLang } from '../../../messages/useMessages'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { ExploreSearch } from '../../../navigation/search/exploreSearch'
import type { YearPair } from '../../../domain/model/comparedYears'
import { useFound, type FoundNow } from '../../../search/useFound'
import { useExplorer, type Explored } from '../useExplorer'

export type Results = Explored &
  Omit<FoundNow, 'found'> & {
    /** How the rows were found. */
    readonly matched: FoundNow['found']
  }

/** The rows that match the typed text and the address. */
export function useResults(
  dataset: RegionDataset,
  pair: YearPair,
  search: ExploreSearch,
  typed: string,
): Results {
  const lang = useLang()
  const { found, ...now } = useFound(dataset, typed)
  const explored = useExplorer(dataset, pair, search, found, lang)
  return { ...now, ...explored, matched: found, waiting: now.waiting && explored.found === 0 }
}
