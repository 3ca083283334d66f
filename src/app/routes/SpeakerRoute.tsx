import { parsePresentSearch } from '../../navigation/search/presentSearch'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import { SpeakerView } from '../../screens/present/SpeakerView'
import { describeDeckGaps, useAddressRequest } from '../state/useAddressRequest'
import { useRegionDataset } from '../state/RegionDatasetContext'
import { StandaloneDataset } from '../state/WithRegionDataset'
import { useSearch, useUpdateSearch } from '../../navigation/LocationProvider'
import { useSettings } from '../state/SettingsContext'

/** The speaker's window beside the presentation. */
export function SpeakerRoute() {
  const search = useSearch(parsePresentSearch)
  const change = useUpdateSearch()
  const messages = useMessages('address')
  const request = useAddressRequest()
  const state = useRegionDataset()
  const title = localize(useSettings().title, messages.lang)
  return (
    <StandaloneDataset>
      {(dataset) => (
        <SpeakerView
          dataset={dataset}
          search={search}
          change={change}
          title={title}
          warning={describeDeckGaps(request, search, state, messages)}
        />
      )}
    </StandaloneDataset>
  )
}
