import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useLayoutEffect } from 'react'
import type { Settings } from '../data/settings'
import { ChartPlaceholdersProvider, type ChartPlaceholders } from '../ui/trend/chartPlaceholders'
import type { AppRouter } from './createAppRouter'
import { PrerenderedVersion } from './prerender/PrerenderedVersion'
import { SettingsProvider } from './state/SettingsContext'

type Props = {
  readonly settings: Settings
  readonly queryClient: QueryClient
  readonly router: AppRouter
  /** Pictures that hold the charts' places until they are live. */
  readonly placeholders: ChartPlaceholders
  /** The data version of the figures that stood in the page before. */
  readonly prerenderedVersion?: string | null
  /** The router follows the address by itself from now on. */
  readonly onMounted?: () => void
}

/** The whole dashboard over an installation's settings. */
export function App(props: Props) {
  const {
    settings,
    queryClient,
    router,
    placeholders,
    prerenderedVersion = null,
    onMounted,
  } = props
  // After the router's own, which is a child's.
  useLayoutEffect(() => onMounted?.(), [onMounted])
  return (
    <SettingsProvider value={settings}>
      <QueryClientProvider client={queryClient}>
        <PrerenderedVersion.Provider value={prerenderedVersion}>
          <ChartPlaceholdersProvider value={placeholders}>
            <RouterProvider router={router} />
          </ChartPlaceholdersProvider>
        </PrerenderedVersion.Provider>
      </QueryClientProvider>
    </SettingsProvider>
  )
}
