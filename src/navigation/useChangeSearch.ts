import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ExploreSearch } from './search/exploreSearch'
import type { PresentSearch } from './search/presentSearch'

/** Changes what the address says of the present screen; `replace` leaves no step in the history. */
export function useChangeSearch() {
  const navigate = useNavigate()
  return useCallback(
    (
      changes: Partial<PresentSearch & ExploreSearch>,
      options: { readonly replace?: boolean } = {},
    ) =>
      void navigate({
        to: '.',
        search: (before) => ({ ...before, ...changes }),
        replace: options.replace === true,
      }),
    [navigate],
  )
}
