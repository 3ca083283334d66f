import { useMemo } from 'react'
import { useLocation } from '../../navigation/LocationProvider'
import { listUnread } from '../../navigation/search/listUnread'
import { screenParsers } from '../../navigation/search/screenParsers'
import type { AddressRequest } from '../../ui/notices/addressTexts'

/** What the rendered location's screen cannot read of its search, and the years that it names. */
export function useAddressRequest(): AddressRequest {
  const { screen, search } = useLocation()
  return useMemo(() => {
    const parsed = screenParsers[screen ?? 'overview'](search)
    return { unread: listUnread(search, parsed), years: parsed.years }
  }, [screen, search])
}
