import { Suspense } from 'react'
import { lazyPart } from '../../loading/lazyPart'
import { Boundary } from '../../ui/Boundary'
import { RetryButton } from '../../ui/notices/RetryButton'
import { useMessages } from '../../messages/useMessages'
import { useRegionDataset } from '../state/RegionDatasetContext'

const RegionChoice = lazyPart(async () => (await import('./RegionChoice')).RegionChoice)

/** Chooses the region of every screen, kept in the address; absent where there is only one. */
export function RegionControl() {
  const { shell } = useMessages()
  if ((useRegionDataset().catalog?.regionCount ?? 1) < 2) return null
  return (
    <Boundary
      fallback={(error, retry) => (
        <span className="region" role="alert">
          {shell.regionsMissing} <RetryButton error={error} retry={retry} />
        </span>
      )}
    >
      <Suspense fallback={<select className="region" aria-label={shell.region} disabled />}>
        <RegionChoice />
      </Suspense>
    </Boundary>
  )
}
