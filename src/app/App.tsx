import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { Suspense, useMemo } from 'react'
import type { Settings } from '../data/settings'
import type { AppLocation } from '../navigation/location'
import { LocationProvider, useLocation } from '../navigation/LocationProvider'
import { Boundary } from '../ui/Boundary'
import { ChartPlaceholdersProvider, type ChartPlaceholders } from '../ui/trend/chartPlaceholders'
import { prepareLocation } from './prepareLocation'
import { PrerenderedVersion } from './prerender/readPrerendered'
import { FaultNotice } from './shell/FaultNotice'
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
                <Page />
              </LocationProvider>
            </Suspense>
          </ChartPlaceholdersProvider>
        </PrerenderedVersion.Provider>
      </QueryClientProvider>
    </SettingsProvider>
  )
}

/** The page; another location can be shown after one that failed, such as one in a language that did not load. */
function Page() {
  return (
    <Boundary
      of={useLocation()}
      fallback={(error, retry) => (
        <main>
          <FaultNotice error={error} retry={retry} />
        </main>
      )}
    >
      <RootLayout />
    </Boundary>
  )
}
