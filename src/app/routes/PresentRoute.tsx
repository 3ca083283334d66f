import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import { PresentView } from '../../screens/present/PresentView'
import { describeAddress } from '../../ui/notices/addressTexts'
import { StandaloneDataset } from '../state/WithRegionDataset'
import { useAddressRequest, useSearch, useUpdateSearch } from '../../navigation/LocationProvider'
import { useSettings } from '../state/SettingsContext'
import { useRetryWhenUnattended } from '../state/useRetryWhenUnattended'
import { useRefresh } from '../state/useRefresh'
import { useRegionDataset } from '../state/RegionDatasetContext'

/** The presentation, alone in its window. */
export function PresentRoute() {
  const search = useSearch('present')
  const change = useUpdateSearch()
  const refresh = useRefresh()
  useRetryWhenUnattended(useRegionDataset(), search.auto !== undefined)
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
          refresh={refresh}
          title={title}
          warning={describeAddress(request, dataset, messages)}
        />
      )}
    </StandaloneDataset>
  )
}
