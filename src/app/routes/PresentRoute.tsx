import { parsePresentSearch } from '../../navigation/search/presentSearch'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import { PresentView } from '../../screens/present/PresentView'
import { describeDeckGaps, useAddressRequest } from '../state/useAddressRequest'
import { StandaloneDataset } from '../state/WithRegionDataset'
import { useSearch, useUpdateSearch } from '../../navigation/LocationProvider'
import { useSettings } from '../state/SettingsContext'
import { useRegionDataset } from '../state/RegionDatasetContext'

/** The presentation, alone in its window. */
export function PresentRoute() {
  const search = useSearch(parsePresentSearch)
  const change = useUpdateSearch()
  const state = useRegionDataset()
  const messages = useMessages('address')
  const request = useAddressRequest()
  const title = localize(useSettings().title, messages.lang)
  return (
    <StandaloneDataset>
      {(dataset) => (
        <PresentView
          dataset={dataset}
          search={search}
          change={change}
          stale={state.kind === 'ready' ? state.stale : null}
          title={title}
          warning={describeDeckGaps(request, search, state, messages)}
        />
      )}
    </StandaloneDataset>
  )
}
