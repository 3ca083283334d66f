import { pick } from '../i18n/pick'
import { useLang } from '../i18n/useWords'
import { readPresentSearch } from '../routes/presentSearch'
import { SpeakerView } from '../views/present/SpeakerView'
import { BareWorld } from './BareWorld'
import { useScreenSearch } from '../routes/here'
import { useSettings } from './SettingsContext'
import { useChangeSearch } from './useChangeSearch'

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
