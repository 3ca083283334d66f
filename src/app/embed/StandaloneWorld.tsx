import type { ReactNode } from 'react'
import { Boundary } from '../../ui/Boundary'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { FaultNotice } from '../shell/FaultNotice'
import { useRegionDataset } from '../state/RegionDatasetContext'
import { WithRegionDataset } from '../state/WithWorld'

/**
 * As `WithRegionDataset` for a screen without the shell: whatever stands in its place while the figures are not
 * there, or when it threw, brings its own `main`.
 */
export function StandaloneDataset({
  children,
}: {
  readonly children: (dataset: RegionDataset) => ReactNode
}) {
  const state = useRegionDataset()
  if (state.kind !== 'ready')
    return (
      <main>
        <WithRegionDataset>{() => null}</WithRegionDataset>
      </main>
    )
  return (
    <Boundary
      fallback={(error, retry) => (
        <main>
          <FaultNotice error={error} retry={retry} />
        </main>
      )}
    >
      {children(state.dataset)}
    </Boundary>
  )
}
