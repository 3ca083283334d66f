import { useMemo } from 'react'
import type { RegionDatasetState } from '../../data/state/regionDatasetState'
import { listNotReceived } from '../../domain/model/regionDataset'
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

/**
 * What a presentation lacks: figures that were not received or cannot be read, and what its address asked for
 * and did not get, also indicators that the catalogue lacks.
 */
export function describeDeckGaps(
  request: AddressRequest,
  search: PresentSearch,
  state: RegionDatasetState,
  messages: Messages<'address'>,
): string {
  if (state.kind !== 'ready') return ''
  const { dataset, problems } = state
  const { faults, figures } = messages
  const notReceived = listNotReceived(dataset).length
  const { unknown } = itemsIn(search, (id) => dataset.indicatorById.has(id))
  const unread = [...request.unread, ...unknown]
  return [
    ...(problems.length === 0 ? [] : [faults.unreadableRows(problems.length).title]),
    ...(notReceived === 0 ? [] : [faults.notReceived(notReceived, []).title]),
    describeAddress({ ...request, unread }, dataset, messages),
  ]
    .filter((text) => text !== '')
    .join(figures.sentence.semicolon)
}
