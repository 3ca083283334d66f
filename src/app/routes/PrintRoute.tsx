import { parsePrintSearch } from '../../navigation/search/printSearch'
import { localize } from '../../messages/localize'
import { useLang } from '../../messages/useMessages'
import { useSearch } from '../../navigation/LocationProvider'
import { PrintView } from '../../screens/print/PrintView'
import { readableAddress } from '../../navigation/pageAddress'
import { LocationNotice } from '../state/LocationNotice'
import { StandaloneDataset } from '../state/WithRegionDataset'
import { useSettings } from '../state/SettingsContext'
import { StateNotices } from '../shell/StateNotices'
import { useRegionDataset } from '../state/RegionDatasetContext'

/** The handout, alone in its window. */
export function PrintRoute() {
  const search = useSearch(parsePrintSearch)
  const title = localize(useSettings().title, useLang())
  const state = useRegionDataset()
  return (
    <StandaloneDataset>
      {(dataset) => (
        <PrintView
          dataset={dataset}
          search={search}
          title={title}
          address={readableAddress(window.location)}
          notices={
            <>
              <LocationNotice dataset={dataset} />
              <StateNotices state={state} />
            </>
          }
        />
      )}
    </StandaloneDataset>
  )
}
