import { createElement } from 'react'
import type { Lang } from '../../domain/model/indicator'
import { useLang } from '../../messages/useMessages'
import { useLocation } from '../../navigation/LocationProvider'
import type { ScreenName } from '../../navigation/screens'
import { Boundary } from '../../ui/Boundary'
import { loadScreen, readScreen } from '../routes/loadScreen'
import { NotFound } from '../routes/NotFound'
import { FaultNotice } from './FaultNotice'

/** The screen of the location. */
export function RouteOutlet() {
  const { screen, path } = useLocation()
  const lang = useLang()
  if (screen === null) return <NotFound />
  return (
    <Boundary
      key={screen}
      of={`${lang} ${path}`}
      fallback={(error, retry) => (
        <FaultNotice error={error} retry={() => void reload(screen, lang, retry)} />
      )}
    >
      <LoadedScreen screen={screen} />
    </Boundary>
  )
}

/** Fetches the screen's code again, where that is what failed. */
async function reload(screen: ScreenName, lang: Lang, retry: () => void): Promise<void> {
  await loadScreen(screen, lang)
  retry()
}

function LoadedScreen({ screen }: { readonly screen: ScreenName }) {
  return createElement(readScreen(screen))
}
