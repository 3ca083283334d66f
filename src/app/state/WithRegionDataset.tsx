import type { ReactNode } from 'react'
import { Boundary } from '../../ui/Boundary'
import { Waiting } from '../../ui/notices/Waiting'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { FaultNotice } from '../shell/FaultNotice'
import { useRegionDataset } from './RegionDatasetContext'

type Props = { readonly children: (dataset: RegionDataset) => ReactNode }

/** Renders its children with the region's figures, or that these are loading or failed. */
export function WithRegionDataset({ children }: Props) {
  const state = useRegionDataset()
  switch (state.kind) {
    case 'ready':
      return children(state.dataset)
    case 'loading':
      return <Waiting />
    case 'failed':
      return <FaultNotice error={state.error} retry={state.retry} />
  }
}

/** As `WithRegionDataset` for a chromeless screen: loading and failure have a `main` of their own. */
export function StandaloneDataset({ children }: Props) {
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
