import { createContext, useContext } from 'react'
import type { RegionDatasetState } from '../../data/state/regionDatasetState'

const WorldContext = createContext<RegionDatasetState>({ kind: 'loading', catalog: null })

export const RegionDatasetProvider = WorldContext.Provider

/** The figures of the region that the address names, read once by the shell. */
export function useRegionDataset(): RegionDatasetState {
  return useContext(WorldContext)
}
