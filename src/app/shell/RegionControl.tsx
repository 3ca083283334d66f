import { lazy, Suspense } from 'react'
import { Boundary } from '../../ui/Boundary'
import { useMessages } from '../../messages/useMessages'
import { useRegionDataset } from '../state/RegionDatasetContext'

const RegionChoice = lazy(async () => ({
  default: (await import('./RegionChoice')).RegionChoice,
}))

/** Chooses the region of every screen, kept in the address; absent where there is only one. */
export function RegionControl() {
  const { shell } = useMessages()
  if ((useRegionDataset().catalog?.regionCount ?? 1) < 2) return null
  return (
    <Boundary fallback={() => null}>
      <Suspense fallback={<select className="region" aria-label={shell.region} disabled />}>
        <RegionChoice />
      </Suspense>
    </Boundary>
  )
}
