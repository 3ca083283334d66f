import { createContext, useContext } from 'react'
import type { WorldState } from '../../data/state/regionDatasetState'

const WorldContext = createContext<WorldState>({ kind: 'loading', catalog: null })

export const WorldProvider = WorldContext.Provider

/** The figures of the region that the address names, read once by the shell. */
export function useWorld(): WorldState {
  return useContext(WorldContext)
}
