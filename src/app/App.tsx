import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { Settings } from '../api/settings'
import { StillsProvider, type Stills } from '../components/stills'
import type { AppRouter } from './createAppRouter'
import { PaintedVersion } from './PaintedVersion'
import { SettingsProvider } from './SettingsContext'

type Props = {
  readonly settings: Settings
  readonly queryClient: QueryClient
  readonly router: AppRouter
  /** Pictures that hold the charts' places until they are live. */
  readonly stills: Stills
  /** The data version of the figures that stood in the page before. */
  readonly paintedVersion?: string | null
}

/** The whole dashboard over an installation's settings. */
export function App({ settings, queryClient, router, stills, paintedVersion = null }: Props) {
  return (
    <SettingsProvider value={settings}>
      <QueryClientProvider client={queryClient}>
        <PaintedVersion.Provider value={paintedVersion}>
          <StillsProvider value={stills}>
            <RouterProvider router={router} />
          </StillsProvider>
        </PaintedVersion.Provider>
      </QueryClientProvider>
    </SettingsProvider>
  )
}
