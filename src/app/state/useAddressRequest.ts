import { useMemo } from 'react'
import type { RegionDataset } from '../../domain/model/regionDataset'
import type { Messages } from '../../messages/messages'
import { useLocation } from '../../navigation/LocationProvider'
import { itemsIn } from '../../navigation/search/exploreSearch'
import { listUnread } from '../../navigation/search/listUnread'
import type { PresentSearch } from '../../navigation/search/presentSearch'
import { screenParsers } from '../../navigation/search/screenParsers'
import { describeAddress, type AddressRequest } from '../../ui/notices/addressTexts'

/** What the rendered location's screen cannot read of its search, and the years that it names. */
export function useAddressRequest(): AddressRequest {
  const { screen, search } = useLocation()
  return useMemo(() => {
    const parsed = screenParsers[screen ?? 'overview'](search)
    return { unread: listUnread(search, parsed), years: parsed.years }
  }, [screen, search])
}

/** What the address of a presentation asked for and did not get, also indicators that the catalogue lacks. */
export function describeDeckAddress(
  request: AddressRequest,
  search: PresentSearch,
  dataset: RegionDataset,
  messages: Messages<'address'>,
): string {
  const { unknown } = itemsIn(search, (id) => dataset.indicatorById.has(id))
  return describeAddress({ ...request, unread: [...request.unread, ...unknown] }, dataset, messages)
}
