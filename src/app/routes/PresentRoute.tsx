import { localize } from '../../messages/localize'
import { useLang } from '../../messages/useMessages'
import { PresentView } from '../../screens/present/PresentView'
import { StandaloneDataset } from '../state/WithRegionDataset'
import { useSearch, useUpdateSearch } from '../../navigation/LocationProvider'
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
  const title = localize(useSettings().title, useLang())
  return (
    <StandaloneDataset>
      {(dataset) => (
        <PresentView
          dataset={dataset}
          search={search}
          change={change}
          refresh={refresh}
          title={title}
        />
      )}
    </StandaloneDataset>
  )
}
