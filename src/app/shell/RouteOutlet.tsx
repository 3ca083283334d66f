import { createElement, Suspense, type ReactNode } from 'react'
import { lazyPart } from '../../loading/lazyPart'
import { useLang } from '../../messages/useMessages'
import { useLocation } from '../../navigation/LocationProvider'
import { isChromeless } from '../../navigation/screens'
import { Boundary } from '../../ui/Boundary'
import { Waiting } from '../../ui/notices/Waiting'
import { findScreen } from '../routes/loadScreen'
import { FaultNotice } from './FaultNotice'

const NotFound = lazyPart(async () => (await import('../routes/NotFound')).NotFound)

/** The screen of the location. */
export function RouteOutlet() {
  const { screen, path } = useLocation()
  const lang = useLang()
  // A screen without the shell has no `main` around it.
  const frame = (content: ReactNode) => (isChromeless(screen) ? <main>{content}</main> : content)
  return (
    <Boundary
      key={screen}
      of={`${lang} ${path}`}
      fallback={(error, retry) => frame(<FaultNotice error={error} retry={retry} />)}
    >
      <Suspense fallback={frame(<Waiting />)}>
        {createElement(screen === null ? NotFound : findScreen(screen))}
      </Suspense>
    </Boundary>
  )
}
