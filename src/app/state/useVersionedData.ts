import { useMemo } from 'react'
import { ApiError } from '../../data/apiError'
import { versionBase } from '../../data/schemas/versions'
import { useRegionDatasetState, type RegionDatasetState } from '../../data/state/regionDatasetState'
import type { VersionDrift } from '../../ui/notices/PinnedNotice'
import { datasetDifferences } from '../../domain/model/datasetDifferences'

type Pinned = {
  /** The pinned version's figures; the latest where the server does not have that version. */
  readonly state: RegionDatasetState
  /** The later changes; null where nothing is pinned. */
  readonly later: VersionDrift | null
}

/** A version of a region's figures, and their differences from the latest. */
export function useVersionedData(
  apiBase: string,
  region: string,
  version: string | undefined,
  years?: string,
): Pinned {
  const pinned = useRegionDatasetState(versionBase(apiBase, version), region, years)
  const latest = useRegionDatasetState(apiBase, region, years)
  const before = pinned.kind === 'ready' ? pinned.dataset : null
  const after = latest.kind === 'ready' ? latest.dataset : null
  const differences = useMemo(
    () => (before === null || after === null ? null : datasetDifferences(before, after)),
    [before, after],
  )
  if (version === undefined) return { state: latest, later: null }
  if (isLost(pinned)) return { state: latest, later: { kind: 'lost', instead: 'latest' } }
  return { state: pinned, later: describeLater(latest, differences) }
}

/** Only a 404 lets the latest data replace the version: another failure may be temporary. */
function isLost(state: RegionDatasetState): boolean {
  if (state.kind !== 'failed' || !(state.error instanceof ApiError)) return false
  const { fault } = state.error
  return fault.kind === 'http' && fault.status === 404
}

function describeLater(
  latest: RegionDatasetState,
  differences: ReturnType<typeof datasetDifferences> | null,
): VersionDrift {
  if (differences !== null) return { kind: 'compared', differences }
  return { kind: latest.kind === 'failed' ? 'unknown' : 'asking' }
}
