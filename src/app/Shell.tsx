import { Outlet, useLocation, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { useWorldState } from '../api/worldState'
import { pick } from '../i18n/pick'
import { useLoadedWords, WordsProvider } from '../i18n/useWords'
import { AddressProvider, type Address } from '../routes/address'
import { stringifySearch } from '../routes/codec'
import { hrefOf } from '../routes/href'
import { Footer } from './Footer'
import { Header } from './Header'
import { useSettings } from './SettingsContext'
import { StateNotices } from './StateNotices'
import { WorldProvider } from './WorldContext'
import './shell.css'

/** What stands around every screen: the reader's language, address and figures, header and footer. */
export function Shell() {
  const settings = useSettings()
  const shared = useSearch({ from: '__root__' })
  // Everything this screen's address says, its own words included.
  const search = useSearch({ strict: false })
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const words = useLoadedWords(shared.lang ?? 'zh')
  const state = useWorldState(settings.apiBase, shared.region ?? settings.defaultRegion)

  const address = useMemo<Address>(
    () => ({
      shared,
      hrefOf: (place) => hrefOf(place, shared),
      hrefWith: (changes) => `#${pathname}${stringifySearch({ ...search, ...changes })}`,
      change: (changes) =>
        void navigate({ to: '.', search: (search) => ({ ...search, ...changes }) }),
    }),
    [shared, search, pathname, navigate],
  )

  useEffect(() => {
    const page = document.documentElement
    page.lang = words.lang === 'zh' ? 'zh-CN' : 'en'
    page.dataset['theme'] = shared.theme ?? 'light'
    page.dataset['size'] = shared.size ?? 'normal'
  }, [words.lang, shared.theme, shared.size])

  return (
    <WordsProvider value={words}>
      <AddressProvider value={address}>
        <WorldProvider value={state}>
          <a className="skip" href="#main" onClick={skipToMain}>
            {words.shell.skip}
          </a>
          <Header
            title={pick(settings.title, words.lang)}
            organisation={pick(settings.organisation, words.lang)}
            screen={pathname}
          />
          <main id="main" tabIndex={-1}>
            <StateNotices state={state} />
            <Outlet />
          </main>
          <Footer state={state} />
        </WorldProvider>
      </AddressProvider>
    </WordsProvider>
  )
}

/** The hash is the route's: jump without touching it. */
function skipToMain(event: React.MouseEvent) {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
