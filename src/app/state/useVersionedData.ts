import { useMemo } from 'react'
import { ApiError } from '../../data/apiError'
import { versionBase } from '../../data/schemas/versions'
import { useRegionDatasetState, type RegionDatasetState } from '../../data/state/regionDatasetState'
import type { LaterData } from '../../ui/notices/PinnedNotice'
import { datasetDifferences } from '../../domain/model/datasetDifferences'

type Pinned = {
  /** The wanted version's figures; the latest where the server does not have that version. */
  readonly state: RegionDatasetState
  /** What became of the figures since; null where nothing is pinned. */
  readonly later: LaterData | null
}

/** Reads a version of a region's figures, and what later data say of them. */
export function useVersionedData(
  apiBase: string,
  region: string,
  version: string | undefined,
  years?: string,
): Pinned {
  const wanted = useRegionDatasetState(versionBase(apiBase, version), region, years)
  const latest = useRegionDatasetState(apiBase, region, years)
  const before = wanted.kind === 'ready' ? wanted.dataset : null
  const after = latest.kind === 'ready' ? latest.dataset : null
  const differences = useMemo(
    () => (before === null || after === null ? null : datasetDifferences(before, after)),
    [before, after],
  )
  if (version === undefined) return { state: latest, later: null }
  if (isLost(wanted)) return { state: latest, later: { kind: 'lost', instead: 'latest' } }
  return { state: wanted, later: laterOf(latest, differences) }
}

/** Only a clear "not there" lets the latest data stand in for others: a server that errs may recover. */
function isLost(state: RegionDatasetState): boolean {
  if (state.kind !== 'failed' || !(state.error instanceof ApiError)) return false
  const { fault } = state.error
  return fault.kind === 'http' && fault.status === 404
}

function laterOf(
  latest: RegionDatasetState,
  differences: ReturnType<typeof datasetDifferences> | null,
): LaterData {
  if (differences !== null) return { kind: 'compared', differences }
  return { kind: latest.kind === 'failed' ? 'unknown' : 'asking' }
}
