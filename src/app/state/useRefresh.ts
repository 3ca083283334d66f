import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { catalogQuery } from '../../data/queries/catalogQuery'
import { regionQuery } from '../../data/queries/regionQuery'
import { versionBase } from '../../data/schemas/versions'
import { useNavigation } from '../../navigation/useNavigation'
import { useSettings } from './SettingsContext'

/** Fetches the region's figures again, however fresh they are; rejects on failure, and the old ones stay. */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient()
  const { apiBase, defaultRegion } = useSettings()
  const { region = defaultRegion, version } = useNavigation().shared
  const base = versionBase(apiBase, version)
  return useCallback(async () => {
    const [catalog, figures] = await Promise.all([
      queries.fetchQuery({ ...catalogQuery(base), staleTime: 0 }),
      queries.fetchQuery({ ...regionQuery(base, region), staleTime: 0 }),
    ])
    // The server changed between the two responses: `useRegionDatasetState` keeps the old figures.
    if (catalog.dataVersion !== figures.dataVersion) throw new Error('two data versions')
  }, [queries, base, region])
}
