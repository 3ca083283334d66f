import { localize } from '../../messages/pick'
import { useLang } from '../../messages/useWords'
import { readPresentSearch } from '../../navigation/search/presentSearch'
import { SpeakerView } from '../../screens/present/SpeakerView'
import { StandaloneDataset } from '../embed/StandaloneWorld'
import { useScreenSearch } from '../../navigation/here'
import { useSettings } from '../state/SettingsContext'
import { useChangeSearch } from '../../navigation/useChangeSearch'

/** The speaker's window beside the presentation. */
export function SpeakerRoute() {
  const search = useScreenSearch(readPresentSearch, 'asked')
  const change = useChangeSearch()
  const title = localize(useSettings().title, useLang())
  return (
    <StandaloneDataset>
      {(dataset) => <SpeakerView dataset={dataset} search={search} change={change} title={title} />}
    </StandaloneDataset>
  )
}
