import { Outlet, useLocation, useMatches, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useMemo } from 'react'
import { versionBase } from '../api/versions'
import { useWorldState } from '../api/worldState'
import { useLoadedWords, WordsProvider } from '../i18n/useWords'
import { AddressProvider, type Address } from '../routes/address'
import { stringifySearch } from '../routes/codec'
import { hrefOf } from '../routes/href'
import { useSettings } from './SettingsContext'
import { Shell } from './Shell'
import { useIdentity } from './useIdentity'
import { WorldProvider } from './WorldContext'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The screen fills the window: no header and no footer around it. */
    readonly bare?: true
  }
}

/** What every screen needs around it, seen or unseen: the reader's language, address and figures. */
export function Surroundings() {
  const settings = useSettings()
  const shared = useSearch({ from: '__root__' })
  // Everything this screen's address says, its own words included.
  const search = useSearch({ strict: false })
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const words = useLoadedWords(shared.lang ?? 'zh')
  const state = useWorldState(
    versionBase(settings.apiBase, shared.version),
    shared.region ?? settings.defaultRegion,
  )
  const bare = useMatches({
    select: (matches) => matches.some(({ staticData }) => staticData.bare === true),
  })

  const address = useMemo<Address>(
    () => ({
      shared,
      hrefOf: (place) => hrefOf(place, shared),
      hrefWith: (changes) => `#${pathname}${stringifySearch({ ...search, ...changes })}`,
      change: (changes) =>
        void navigate({
          to: '.',
          search: (before) => ({ ...before, ...changes }),
          resetScroll: false,
        }),
    }),
    [shared, search, pathname, navigate],
  )

  useEffect(() => {
    const page = document.documentElement
    page.lang = words.lang === 'zh' ? 'zh-CN' : 'en'
    page.dataset['theme'] = shared.theme ?? 'light'
    page.dataset['size'] = shared.size ?? 'normal'
  }, [words.lang, shared.theme, shared.size])
  useIdentity(words.lang, shared.theme ?? 'light')

  return (
    <WordsProvider value={words}>
      <AddressProvider value={address}>
        <WorldProvider value={state}>
          {bare ? (
            <Outlet />
          ) : (
            <Shell screen={pathname} state={state}>
              <Outlet />
            </Shell>
          )}
        </WorldProvider>
      </AddressProvider>
    </WordsProvider>
  )
}
