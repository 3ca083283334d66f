import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { catalogQuery } from '../api/catalogQuery'
import { regionQuery } from '../api/regionQuery'
import { useSettings } from './SettingsContext'
import { useWorld } from './WorldContext'

/**
 * Reads the shown region's figures again, however fresh they are. Rejects where that fails; what is shown
 * then stays, as it does after any failed reading.
 */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient()
  const { apiBase, defaultRegion } = useSettings()
  const state = useWorld()
  const region = state.kind === 'ready' ? state.world.region : defaultRegion
  return useCallback(async () => {
    await Promise.all([
      queries.fetchQuery({ ...catalogQuery(apiBase), staleTime: 0 }),
      queries.fetchQuery({ ...regionQuery(apiBase, region), staleTime: 0 }),
    ])
  }, [queries, apiBase, region])
}
