import { useSearch } from '@tanstack/react-router'
import { pick } from '../i18n/pick'
import { useLang } from '../i18n/useWords'
import { PresentView } from '../views/present/PresentView'
import { BareWorld } from './BareWorld'
import { useSettings } from './SettingsContext'
import { useChangeSearch } from './useChangeSearch'
import { useRefresh } from './useRefresh'

/** The presentation, alone in its window. */
export function PresentRoute() {
  const search = useSearch({ from: '/present' })
  const change = useChangeSearch()
  const refresh = useRefresh()
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
