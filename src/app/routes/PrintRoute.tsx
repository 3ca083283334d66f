import { localize } from '../../messages/pick'
import { useLang } from '../../messages/useWords'
import { useScreenSearch } from '../../navigation/here'
import { readPrintSearch } from '../../navigation/search/printSearch'
import { PrintView } from '../../screens/print/PrintView'
import { addressShown } from '../../navigation/addressShown'
import { StandaloneDataset } from '../embed/StandaloneWorld'
import { useSettings } from '../state/SettingsContext'
import { StateNotices } from '../shell/StateNotices'
import { useRegionDataset } from '../state/RegionDatasetContext'

/** The handout, alone in its window. */
export function PrintRoute() {
  const search = useScreenSearch(readPrintSearch, 'shown')
  const title = localize(useSettings().title, useLang())
  const state = useRegionDataset()
  return (
    <StandaloneDataset>
      {(dataset) => (
        <PrintView
          dataset={dataset}
          search={search}
          title={title}
          address={addressShown(window.location)}
          notices={<StateNotices state={state} />}
        />
      )}
    </StandaloneDataset>
  )
}
