import type { ReactNode } from 'react'
import { useWords } from '../../messages/useWords'
import type { World } from '../../domain/model/regionDataset'
import { FaultNotice } from '../shell/FaultNotice'
import { useWorld } from './RegionDatasetContext'

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
