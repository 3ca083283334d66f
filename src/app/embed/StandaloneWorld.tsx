import type { ReactNode } from 'react'
import { Boundary } from '../../ui/Boundary'
import type { World } from '../../domain/model/regionDataset'
import { FaultNotice } from '../shell/FaultNotice'
import { useWorld } from '../state/RegionDatasetContext'
import { WorldPanel } from '../state/WithWorld'

/**
 * As `WorldPanel` for a screen without the shell: whatever stands in its place while the figures are not
 * there, or when it threw, brings its own `main`.
 */
export function BareWorld({ children }: { readonly children: (world: World) => ReactNode }) {
  const state = useWorld()
  if (state.kind !== 'ready')
    return (
      <main>
        <WorldPanel>{() => null}</WorldPanel>
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
      {children(state.world)}
    </Boundary>
  )
}
