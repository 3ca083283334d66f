import { skipToken, useQuery } from '@tanstack/react-query'
import { Suspense, useRef, type ReactNode } from 'react'
import { readOnWakingKey } from '../../data/queries/keepFresh'
import { lazyPart } from '../../loading/lazyPart'
import type { RegionDatasetState } from '../../data/state/regionDatasetState'
import { momentText } from '../../ui/momentText'
import { Boundary } from '../../ui/Boundary'
import { Waiting } from '../../ui/notices/Waiting'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import { useNavigation } from '../../navigation/useNavigation'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { isAsRequested } from '../../domain/model/comparedYears'
import type { SharedSearch } from '../../navigation/search/sharedSearch'
import { FaultNotice } from './FaultNotice'
import { Footer } from './Footer'
import { Header } from '../header/Header'
import { useIsNavigating, useLocation } from '../../navigation/LocationProvider'
import { useSettings } from '../state/SettingsContext'
import './shell.css'
import { StateNotices } from './StateNotices'
import { useStaleIndicator } from './useStaleIndicator'

const PinnedBar = lazyPart(async () => (await import('./PinnedBar')).PinnedBar)

const LocationNotice = lazyPart(
  async () => (await import('../state/LocationNotice')).LocationNotice,
)

type Props = { readonly state: RegionDatasetState; readonly children: ReactNode }

/** Header, notices and footer around a screen; chromeless screens have none. */
export function Shell({ state, children }: Props) {
  const settings = useSettings()
  const messages = useMessages()
  const { shared } = useNavigation()
  const { version } = shared
  return (
    <>
      <a className="skip" href="#main" onClick={skipToMain}>
        {messages.shell.skip}
      </a>
      <Header
        title={localize(settings.title, messages.lang)}
        organisation={localize(settings.organisation, messages.lang)}
        logo={settings.logo}
      />
      <Main>
        {state.kind === 'ready' && <AddressCheck dataset={state.dataset} shared={shared} />}
        <StateNotices state={state} />
        <ReadAgainNotice />
        {version !== undefined && (
          <Boundary fallback={(error, retry) => <FaultNotice error={error} retry={retry} />}>
            <Suspense fallback={<Waiting text={null} />}>
              <PinnedBar version={version} />
            </Suspense>
          </Boundary>
        )}
        {children}
      </Main>
      <Footer state={state} />
    </>
  )
}

type CheckProps = { readonly dataset: RegionDataset; readonly shared: SharedSearch }

/** Loads the notice about the address where it names more than what every screen reads, or other years. */
function AddressCheck({ dataset, shared }: CheckProps) {
  const read: Readonly<Record<string, unknown>> = shared
  const isRead = Object.keys(useLocation().search).every((key) => read[key] !== undefined)
  if (isRead && isAsRequested(shared.years, dataset.comparedYears)) return null
  return (
    <Boundary fallback={(error, retry) => <FaultNotice error={error} retry={retry} />}>
      <Suspense fallback={<Waiting text={null} />}>
        <LocationNotice dataset={dataset} />
      </Suspense>
    </Boundary>
  )
}

/** Says that the page read the figures again on waking, with the time. */
function ReadAgainNotice() {
  const { shell, lang } = useMessages()
  const { data } = useQuery<number>({ queryKey: readOnWakingKey, queryFn: skipToken })
  return data === undefined ? null : <p role="status">{shell.readAgain(momentText(data, lang))}</p>
}

/** Marked as busy while the page is behind the address bar. */
function Main({ children }: { readonly children: ReactNode }) {
  const busy = useIsNavigating()
  const main = useRef<HTMLElement>(null)
  useStaleIndicator(main, busy)
  return (
    <main ref={main} id="main" tabIndex={-1} aria-busy={busy ? true : undefined}>
      {children}
    </main>
  )
}

/** Jumps without changing the hash, which is the route. */
function skipToMain(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
