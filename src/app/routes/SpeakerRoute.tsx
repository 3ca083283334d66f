import { localize } from '../../messages/localize'
import { useLang } from '../../messages/useMessages'
import { SpeakerView } from '../../screens/present/SpeakerView'
import { StandaloneDataset } from '../state/WithRegionDataset'
import { useSearch, useUpdateSearch } from '../../navigation/LocationProvider'
import { useSettings } from '../state/SettingsContext'

/** The speaker's window beside the presentation. */
export function SpeakerRoute() {
  const search = useSearch('speaker')
  const change = useUpdateSearch()
  const title = localize(useSettings().title, useLang())
  return (
    <StandaloneDataset>
      {(dataset) => <SpeakerView dataset={dataset} search={search} change={change} title={title} />}
    </StandaloneDataset>
  )
}
