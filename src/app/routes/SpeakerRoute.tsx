import { pick } from '../../messages/pick'
import { useLang } from '../../messages/useWords'
import { readPresentSearch } from '../../navigation/search/presentSearch'
import { SpeakerView } from '../../screens/present/SpeakerView'
import { BareWorld } from '../embed/StandaloneWorld'
import { useScreenSearch } from '../../navigation/here'
import { useSettings } from '../state/SettingsContext'
import { useChangeSearch } from '../../navigation/useChangeSearch'

/** The speaker's window beside the presentation. */
export function SpeakerRoute() {
  const search = useScreenSearch(readPresentSearch, 'asked')
  const change = useChangeSearch()
  const title = pick(useSettings().title, useLang())
  return (
    <BareWorld>
      {(world) => <SpeakerView world={world} search={search} change={change} title={title} />}
    </BareWorld>
  )
}
