import type { ReactNode } from 'react'
import type { RegionDataset } from '../../domain/model/regionDataset'
import type { ExploreSearch } from '../../navigation/search/exploreSearch'
import { Explorer } from './Explorer'
import './explore.css'

type Props = {
  readonly dataset: RegionDataset
  /** What the address bar says, for controls. */
  readonly search: ExploreSearch
  /** What the page shows: behind the address while it is rendered. */
  readonly settled: ExploreSearch
  /** Changes what the address says of this screen; with `replace` without a new step of the history. */
  readonly change: (changes: Partial<ExploreSearch>, how?: { readonly replace: boolean }) => void
  /** The menu of files and copies of what is chosen, or of these indicators, which are listed. */
  readonly exportPanel?: (listed: readonly string[]) => ReactNode
}

/** Every indicator: found, narrowed down, sorted, chosen and charted together. */
export function ExploreView({ dataset, search, settled, change, exportPanel }: Props) {
  const pair = dataset.comparedYears
  // The shell announces a dataset without years.
  if (pair === null) return null
  return (
    <Explorer
      dataset={dataset}
      pair={pair}
      search={search}
      settled={settled}
      change={change}
      exportPanel={exportPanel}
    />
  )
}
