import { AboutView } from '../../screens/about/AboutView'
import { useRegionDataset } from '../state/RegionDatasetContext'
import { WithRegionDataset } from '../state/WithRegionDataset'

/** Needs only the catalogue, and so works where the figures failed to load. */
export function AboutRoute() {
  const state = useRegionDataset()
  if (state.catalog === null) return <WithRegionDataset>{() => null}</WithRegionDataset>
  return (
    <AboutView catalog={state.catalog} dataset={state.kind === 'ready' ? state.dataset : null} />
  )
}
