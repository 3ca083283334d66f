import { useSearch } from '@tanstack/react-router'
import { pick } from '../i18n/pick'
import { useLang } from '../i18n/useWords'
import { SpeakerView } from '../views/present/SpeakerView'
import { BareWorld } from './BareWorld'
import { useSettings } from './SettingsContext'
import { useChangeSearch } from './useChangeSearch'

/** The speaker's window beside the presentation. */
export function SpeakerRoute() {
  const search = useSearch({ from: '/present/speaker' })
  const change = useChangeSearch()
  const title = pick(useSettings().title, useLang())
  return (
    <BareWorld>
      {(world) => <SpeakerView world={world} search={search} change={change} title={title} />}
    </BareWorld>
  )
}
