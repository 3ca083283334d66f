import { createContext, useContext } from 'react'
import type { RegionDatasetState } from '../../data/state/regionDatasetState'

const RegionDatasetContext = createContext<RegionDatasetState>({ kind: 'loading', catalog: null })

export const RegionDatasetProvider = RegionDatasetContext.Provider

/** The state of the address's region, fetched once by the root layout. */
export function useRegionDataset(): RegionDatasetState {
  return useContext(RegionDatasetContext)
}
