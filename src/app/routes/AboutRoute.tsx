import { AboutView } from '../../screens/about/AboutView'
import { useRegionDataset } from '../state/RegionDatasetContext'
import { WithRegionDataset } from '../state/WithWorld'

/** Needs the catalogue only: it stands also where the figures could not be read. */
export function AboutRoute() {
  const state = useRegionDataset()
  if (state.catalog === null) return <WithRegionDataset>{() => null}</WithRegionDataset>
  return (
    <AboutView catalog={state.catalog} dataset={state.kind === 'ready' ? state.dataset : null} />
  )
}
