import type { ReactNode } from 'react'
import { useWords } from '../i18n/useWords'
import type { World } from '../indicators/world'
import { FaultNotice } from './FaultNotice'
import { useWorld } from './WorldContext'

/** What needs the figures: shown once they are there, until then why not. */
export function WorldPanel({ children }: { readonly children: (world: World) => ReactNode }) {
  const { shell } = useWords()
  const state = useWorld()
  switch (state.kind) {
    case 'ready':
      return children(state.world)
    case 'loading':
      return <p aria-busy="true">{shell.loading}</p>
    case 'failed':
      return <FaultNotice error={state.error} retry={state.retry} />
  }
}
