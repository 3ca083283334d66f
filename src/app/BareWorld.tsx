import type { ReactNode } from 'react'
import { Boundary } from '../components/Boundary'
import type { World } from '../indicators/world'
import { FaultNotice } from './FaultNotice'
import { useWorld } from './WorldContext'
import { WorldPanel } from './WorldPanel'

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
