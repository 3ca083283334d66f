import { usePlacesState } from '../../../data/state/regionsState'
import { Notice } from '../../../ui/notices/Notice'
import { placesWordsOf } from '../../../messages/placesWords'
import { useWords } from '../../../messages/useWords'
import type { PlacesProps } from '../RegionsSection'
import { AllPlaces } from './AllRegions'
import './regions.css'

/** One indicator's figures of all regions: on their way, not to be had, or compared. */
export function Places(props: PlacesProps) {
  const { lang, shell } = useWords()
  const words = placesWordsOf(lang)
  const { dataVersion } = props.world.catalog
  const state = usePlacesState(props.apiBase, props.indicator, dataVersion)
  switch (state.kind) {
    case 'loading':
      return <p aria-busy="true">{words.loading}</p>
    case 'failed':
      return props.fault(state.error, state.retry)
    case 'otherVersion':
      return (
        <Notice role="alert" {...words.otherVersion(dataVersion, state.found)}>
          <button type="button" onClick={state.retry}>
            {shell.retry}
          </button>
        </Notice>
      )
    case 'ready':
      return (
        <>
          {state.problems.length > 0 && (
            <p role="status">{words.unreadable(state.problems.length)}</p>
          )}
          <AllPlaces {...props} regions={state.regions} seriesIn={state.seriesIn} />
        </>
      )
  }
}
