import {
  createContext,
  use,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useOptimistic,
  useRef,
  useState,
  useTransition,
  type ReactNode,
} from 'react'
import type { SearchText } from './codec'
import { rebaseLink } from './links'
import { formatHash, parseLocation, type AppLocation } from './location'
import { followScroll, pushEntry, savedScroll } from './scroll'
import { pickShared } from './search/sharedSearch'
import { buildNavigation, type Navigation, type UpdateSearch } from './useNavigation'

/** Fetches what a location needs; undefined where nothing is missing. The promise never rejects. */
export type Prepare = (location: AppLocation) => Promise<unknown> | undefined

type Visit = {
  readonly location: AppLocation
  /** The location is rendered once this has settled; until then the page stays as it is. */
  readonly prepared: Promise<unknown> | undefined
  /** The scroll position to begin at, if the location is another screen. */
  readonly scroll: number
}

type Rendered = Visit & { readonly updateSearch: UpdateSearch }

const RenderedContext = createContext<Rendered | null>(null)
const OptimisticContext = createContext<AppLocation | null>(null)
const PendingContext = createContext(false)

type Props = {
  readonly initial: AppLocation
  /** The same function every time. */
  readonly prepare: Prepare
  readonly children: ReactNode
}

/** The location as React state: the address bar changes at once, the page follows in a transition. */
export function LocationProvider({ initial, prepare, children }: Props) {
  const [isPending, startTransition] = useTransition()
  const [visit, setVisit] = useState<Visit>({ location: initial, prepared: undefined, scroll: 0 })
  const [optimistic, setOptimistic] = useOptimistic(visit.location)
  const rendered = useRef(initial)
  const latest = useRef(initial)
  useEffect(() => {
    rendered.current = visit.location
  }, [visit.location])

  const followAddress = useCallback(
    (scroll: number) => {
      const location = parseLocation(window.location.hash)
      if (isSame(location, latest.current)) return
      latest.current = location
      const prepared = prepare(location)
      startTransition(() => {
        setOptimistic(location)
        setVisit({ location, prepared, scroll })
      })
    },
    [prepare, startTransition, setOptimistic],
  )
  const navigate = useCallback(
    (hash: string, replace: boolean) => {
      const [target, current] = [parseLocation(hash), parseLocation(window.location.hash)]
      if (isSame(target, current)) return
      if (replace) window.history.replaceState(window.history.state, '', hash)
      else pushEntry(hash, target.path === current.path)
      followAddress(0)
    },
    [followAddress],
  )
  const updateSearch = useCallback<UpdateSearch>(
    (changes, { replace = false } = {}) => {
      const { path, search } = parseLocation(window.location.hash)
      // On a screen that the address has left already, only what every screen shares can be chosen.
      const kept = path === rendered.current.path ? changes : pickShared(changes)
      navigate(formatHash(path, { ...search, ...kept }), replace)
    },
    [navigate],
  )

  useEffect(() => {
    const follow = () => followAddress(savedScroll())
    const followLink = (event: MouseEvent) => {
      const hash = linkedHash(event)
      if (hash === null) return
      event.preventDefault()
      navigate(rebaseLink(hash, rendered.current, parseLocation(window.location.hash)), false)
    }
    window.history.scrollRestoration = 'manual'
    document.addEventListener('click', followLink)
    window.addEventListener('popstate', follow)
    window.addEventListener('hashchange', follow)
    const stopScroll = followScroll()
    // The address may have changed since the first render.
    follow()
    return () => {
      document.removeEventListener('click', followLink)
      window.removeEventListener('popstate', follow)
      window.removeEventListener('hashchange', follow)
      stopScroll()
    }
  }, [followAddress, navigate])

  return (
    <PendingContext value={isPending}>
      <OptimisticContext value={optimistic}>
        <RenderedContext value={useMemo(() => ({ ...visit, updateSearch }), [visit, updateSearch])}>
          <Prepared by={visit.prepared}>{children}</Prepared>
        </RenderedContext>
      </OptimisticContext>
    </PendingContext>
  )
}

/** Suspends the transition to a location until it is prepared. */
function Prepared({ by, children }: { by: Visit['prepared']; children: ReactNode }) {
  if (by !== undefined) use(by)
  return children
}

function isSame(one: AppLocation, other: AppLocation): boolean {
  return formatHash(one.path, one.search) === formatHash(other.path, other.search)
}

/** The hash of the app's own link that a plain click follows; null for any other click. */
function linkedHash(event: MouseEvent): string | null {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event
  if (event.defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey)
    return null
  const link = target instanceof Element ? target.closest('a[href^="#/"]') : null
  if (link === null || link.hasAttribute('target') || link.hasAttribute('download')) return null
  return link.getAttribute('href')
}

function useRendered(): Rendered {
  const rendered = useContext(RenderedContext)
  if (rendered === null) throw new Error('useLocation: there is no LocationProvider above')
  return rendered
}

/** The location that the page shows. */
export function useLocation(): AppLocation {
  return useRendered().location
}

/** The scroll position to begin at when the location is another screen than before. */
export function useInitialScroll(): number {
  return useRendered().scroll
}

export function useUpdateSearch(): UpdateSearch {
  return useRendered().updateSearch
}

/** The links that lead on from a location. */
export function useNavigationAt(location: AppLocation): Navigation {
  const updateSearch = useUpdateSearch()
  return useMemo(() => buildNavigation(location, updateSearch), [location, updateSearch])
}

/** The location of the address bar, which the page may not show yet: for controls. */
export function useOptimisticLocation(): AppLocation {
  const rendered = useLocation()
  return useContext(OptimisticContext) ?? rendered
}

/** Whether the page is still behind the address bar. */
export function useIsNavigating(): boolean {
  return useContext(PendingContext)
}

/** The rendered location's search, parsed for its screen. */
export function useSearch<Search>(parse: (search: SearchText) => Search): Search {
  const { search } = useLocation()
  return useMemo(() => parse(search), [parse, search])
}

/** The same from the optimistic location, for controls; from the rendered one once the address has left the screen. */
export function useOptimisticSearch<Search>(parse: (search: SearchText) => Search): Search {
  const rendered = useLocation()
  const optimistic = useOptimisticLocation()
  const { search } = optimistic.screen === rendered.screen ? optimistic : rendered
  return useMemo(() => parse(search), [parse, search])
}
