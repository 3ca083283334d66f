import { pick } from '../i18n/pick'
import { useLang } from '../i18n/useWords'
import { useScreenSearch } from '../routes/here'
import { readPrintSearch } from '../routes/printSearch'
import { PrintView } from '../views/print/PrintView'
import { addressShown } from './addressShown'
import { BareWorld } from './BareWorld'
import { useSettings } from './SettingsContext'
import { StateNotices } from './StateNotices'
import { useWorld } from './WorldContext'

/** The handout, alone in its window. */
export function PrintRoute() {
  const search = useScreenSearch(readPrintSearch, 'shown')
  const title = pick(useSettings().title, useLang())
  const state = useWorld()
  return (
    <BareWorld>
      {(world) => (
        <PrintView
          world={world}
          search={search}
          title={title}
          address={addressShown(window.location)}
          notices={<StateNotices state={state} />}
        />
      )}
    </BareWorld>
  )
}
