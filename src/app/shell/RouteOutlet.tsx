import { createElement, Suspense, type ReactNode } from 'react'
import { useLang } from '../../messages/useMessages'
import { useLocation } from '../../navigation/LocationProvider'
import { isChromeless } from '../../navigation/screens'
import { Boundary } from '../../ui/Boundary'
import { Waiting } from '../../ui/notices/Waiting'
import { findScreen } from '../routes/loadScreen'
import { FaultNotice } from './FaultNotice'

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
      <Suspense fallback={frame(<Waiting />)}>{createElement(findScreen(screen))}</Suspense>
    </Boundary>
  )
}
