import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { RouterProvider, type RouterHistory } from '@tanstack/react-router'
import { useState } from 'react'
import type { Settings } from '../api/settings'
import { createAppRouter } from './createAppRouter'
import { SettingsProvider } from './SettingsContext'

type Props = {
  readonly settings: Settings
  readonly queryClient: QueryClient
  readonly history: RouterHistory
}

/** The whole dashboard over an installation's settings. */
export function App({ settings, queryClient, history }: Props) {
  const [router] = useState(() => createAppRouter(history))
  return (
    <SettingsProvider value={settings}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </SettingsProvider>
  )
}
