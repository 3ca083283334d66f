import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Suspense, useMemo } from 'react'
import type { Settings } from '../data/settings'
import type { AppLocation } from '../navigation/location'
import { LocationProvider } from '../navigation/LocationProvider'
import { ChartPlaceholdersProvider, type ChartPlaceholders } from '../ui/trend/chartPlaceholders'
import { prepareLocation } from './prepareLocation'
import { PrerenderedVersion } from './prerender/readPrerendered'
import { RootLayout } from './shell/RootLayout'
import { SettingsProvider } from './state/SettingsContext'

type Props = {
  readonly settings: Settings
  readonly queryClient: QueryClient
  /** Its screen's code is loaded already. */
  readonly initial: AppLocation
  /** Static SVGs that are shown until the charts are live. */
  readonly placeholders: ChartPlaceholders
  /** The data version of the prerendered figures. */
  readonly prerenderedVersion?: string | null
}

/** The whole dashboard over an installation's settings. */
export function App(props: Props) {
  const { settings, queryClient, initial, placeholders, prerenderedVersion = null } = props
  const prepare = useMemo(() => prepareLocation(settings, queryClient), [settings, queryClient])
  return (
    <SettingsProvider value={settings}>
      <QueryClientProvider client={queryClient}>
        <PrerenderedVersion.Provider value={prerenderedVersion}>
          <ChartPlaceholdersProvider value={placeholders}>
            <Suspense fallback={null}>
              <LocationProvider initial={initial} prepare={prepare}>
                <RootLayout />
              </LocationProvider>
            </Suspense>
          </ChartPlaceholdersProvider>
        </PrerenderedVersion.Provider>
      </QueryClientProvider>
    </SettingsProvider>
  )
}
