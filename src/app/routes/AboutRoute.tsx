import { AboutView } from '../../screens/about/AboutView'
import { useWorld } from '../state/RegionDatasetContext'
import { WorldPanel } from '../state/WithWorld'

/** Needs the catalogue only: it stands also where the figures could not be read. */
export function AboutRoute() {
  const state = useWorld()
  if (state.catalog === null) return <WorldPanel>{() => null}</WorldPanel>
  return <AboutView catalog={state.catalog} world={state.kind === 'ready' ? state.world : null} />
}
