import { lazy, Suspense, type ReactNode } from 'react'
import type { WorldState } from '../api/worldState'
import { Boundary } from '../components/Boundary'
import { pick } from '../i18n/pick'
import { useWords } from '../i18n/useWords'
import { useAddress } from '../routes/address'
import { Footer } from './Footer'
import { Header } from './Header'
import { useSettings } from './SettingsContext'
import './shell.css'
import { StateNotices } from './StateNotices'

const PinnedBar = lazy(async () => ({ default: (await import('./PinnedBar')).PinnedBar }))

type Props = {
  /** The path of the current screen. */
  readonly screen: string
  readonly state: WorldState
  readonly children: ReactNode
}

/** What is seen around a screen of the desk: header, notices, footer. Bare screens have none of it. */
export function Shell({ screen, state, children }: Props) {
  const settings = useSettings()
  const words = useWords()
  const { version } = useAddress().shared
  return (
    <>
      <a className="skip" href="#main" onClick={skipToMain}>
        {words.shell.skip}
      </a>
      <Header
        title={pick(settings.title, words.lang)}
        organisation={pick(settings.organisation, words.lang)}
        logo={settings.logo}
        screen={screen}
      />
      <main id="main" tabIndex={-1}>
        <StateNotices state={state} />
        {version !== undefined && (
          <Boundary fallback={() => null}>
            <Suspense fallback={null}>
              <PinnedBar version={version} />
            </Suspense>
          </Boundary>
        )}
        {children}
      </main>
      <Footer state={state} />
    </>
  )
}

/** The hash is the route's: jump without touching it. */
function skipToMain(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
