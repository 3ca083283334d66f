import { pick } from '../i18n/pick'
import { useLang } from '../i18n/useWords'
import { readPresentSearch } from '../routes/presentSearch'
import { PresentView } from '../views/present/PresentView'
import { BareWorld } from './BareWorld'
import { useScreenSearch } from '../routes/here'
import { useSettings } from './SettingsContext'
import { useAskedAgain } from './useAskedAgain'
import { useChangeSearch } from './useChangeSearch'
import { useRefresh } from './useRefresh'
import { useWorld } from './WorldContext'

/** The presentation, alone in its window. */
export function PresentRoute() {
  const search = useScreenSearch(readPresentSearch, 'asked')
  const change = useChangeSearch()
  const refresh = useRefresh()
  useAskedAgain(useWorld(), search.auto !== undefined)
  const title = pick(useSettings().title, useLang())
  return (
    <BareWorld>
      {(world) => (
        <PresentView
          world={world}
          search={search}
          change={change}
          refresh={refresh}
          title={title}
        />
      )}
    </BareWorld>
  )
}
