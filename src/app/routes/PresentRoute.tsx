import { pick } from '../../messages/pick'
import { useLang } from '../../messages/useWords'
import { readPresentSearch } from '../../navigation/search/presentSearch'
import { PresentView } from '../../screens/present/PresentView'
import { BareWorld } from '../embed/StandaloneWorld'
import { useScreenSearch } from '../../navigation/here'
import { useSettings } from '../state/SettingsContext'
import { useAskedAgain } from '../state/useRetryWhenUnattended'
import { useChangeSearch } from '../../navigation/useChangeSearch'
import { useRefresh } from '../state/useRefresh'
import { useWorld } from '../state/RegionDatasetContext'

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
