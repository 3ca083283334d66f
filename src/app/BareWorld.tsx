import type { ReactNode } from 'react'
import type { World } from '../indicators/world'
import { useWorld } from './WorldContext'
import { WorldPanel } from './WorldPanel'

/** As `WorldPanel` for a screen without the shell: until the figures are there it brings its own `main`. */
export function BareWorld({ children }: { readonly children: (world: World) => ReactNode }) {
  const state = useWorld()
  const panel = <WorldPanel>{children}</WorldPanel>
  return state.kind === 'ready' ? panel : <main>{panel}</main>
}
