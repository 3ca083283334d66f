import { QueryClient } from '@tanstack/react-query'
import { act } from '@testing-library/react'
import { onTestFinished } from 'vitest'

/** A client whose retries do not wait, emptied after the test. */
export function aQueryClient(): QueryClient {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } })
  // Ends what a transition still waits for.
  onTestFinished(() => act(async () => queryClient.clear()))
  return queryClient
}
