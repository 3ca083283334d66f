import { useRouter } from '@tanstack/react-router'
import { memo, useDeferredValue, useLayoutEffect, useMemo } from 'react'
import { versionBase } from '../../data/schemas/versions'
import { useRegionDatasetState, type RegionDatasetState } from '../../data/state/regionDatasetState'
import {
  ChartPlaceholdersProvider,
  useChartPlaceholdersWhen,
} from '../../ui/trend/chartPlaceholders'
import { useLoadedMessages, MessagesProvider } from '../../messages/useWords'
import { AddressProvider } from '../../navigation/address'
import { readShared } from '../../navigation/search/sharedSearch'
import { AskedProvider, ShownProvider, type Here } from '../../navigation/here'
import { RouteOutlet } from './RouteOutlet'
import { useSettings } from '../state/SettingsContext'
import { Shell } from './Shell'
import { useAddressOf } from '../../navigation/useAddressOf'
import { useAsked } from '../state/useAsked'
import { useHeld } from '../state/useHeld'
import { useDocumentBranding } from '../state/useDocumentBranding'
import { RegionDatasetProvider } from '../state/RegionDatasetContext'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The screen fills the window: no header and no footer around it. */
    readonly bare?: true
  }
}

/** An address with the figures that it asks for. */
type View = { readonly here: Here; readonly state: RegionDatasetState }

/**
 * What every screen needs around it, seen or unseen: the reader's language, address and figures. The
 * controls follow the address at once, the picture as soon as it is made: until then the old one stands,
 * marked as busy, and the page goes on answering.
 */
export function RootLayout() {
  const settings = useSettings()
  const asked = useAsked()
  const { region, version, years } = useMemo(() => readShared({ ...asked.search }), [asked.search])
  const state = useRegionDatasetState(
    versionBase(settings.apiBase, version),
    region ?? settings.defaultRegion,
    years,
  )
  const latest = useMemo<View>(() => ({ here: asked, state }), [asked, state])
  const { here: shown, state: figures } = useDeferredValue(useHeld(latest, isPoorer))
  return (
    <AskedProvider value={asked}>
      <Shown here={shown} state={figures} />
    </AskedProvider>
  )
}

function isPoorer(view: View, before: View): boolean {
  return view.state.kind === 'loading' && before.state.kind === 'ready'
}

/** Drawn anew only when there is something new to see. */
const Shown = memo(function Shown({ here, state }: View) {
  const { routesById } = useRouter()
  const address = useAddressOf(here)
  const { lang, theme = 'light', size = 'normal' } = address.shared
  const messages = useLoadedMessages(lang ?? 'zh')
  // The build paints the one address that asks for nothing.
  const placeholders = useChartPlaceholdersWhen(
    Object.values(address.shared).every((asked) => asked === undefined),
  )
  const bare = Object.values(routesById).some(
    ({ id, options }) => id === here.route && options.staticData?.bare === true,
  )
  // With the picture, not after it: light charts on a dark ground are half a change.
  useLayoutEffect(() => {
    const page = document.documentElement
    page.lang = messages.lang === 'zh' ? 'zh-CN' : 'en'
    page.dataset['theme'] = theme
    page.dataset['size'] = size
  }, [messages.lang, theme, size])
  useDocumentBranding(messages.lang, theme)
  return (
    <ShownProvider value={here}>
      <MessagesProvider value={messages}>
        <AddressProvider value={address}>
          <RegionDatasetProvider value={state}>
            <ChartPlaceholdersProvider value={placeholders}>
              {bare ? (
                <RouteOutlet />
              ) : (
                <Shell state={state}>
                  <RouteOutlet />
                </Shell>
              )}
            </ChartPlaceholdersProvider>
          </RegionDatasetProvider>
        </AddressProvider>
      </MessagesProvider>
    </ShownProvider>
  )
})
