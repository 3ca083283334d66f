import type { ReactNode } from 'react'
import { useMessages } from '../../messages/useMessages'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { FaultNotice } from '../shell/FaultNotice'
import { useRegionDataset } from './RegionDatasetContext'

/** What needs the figures: shown once they are there, until then why not. */
export function WithRegionDataset({
  children,
}: {
  readonly children: (dataset: RegionDataset) => ReactNode
}) {
  const { shell } = useMessages()
  const state = useRegionDataset()
  switch (state.kind) {
    case 'ready':
      return children(state.dataset)
    case 'loading':
      return <p aria-busy="true">{shell.loading}</p>
    case 'failed':
      return <FaultNotice error={state.error} retry={state.retry} />
  }
}
