import type { RegionDataset } from '../../domain/model/regionDataset'
import type { Messages } from '../../messages/messages'

/** What an address says and its screen cannot read, and the years that it names. */
export type AddressRequest = {
  /** `region=53`. */
  readonly unread: readonly string[]
  /** `2019-2020` or `2020`. */
  readonly years: string | undefined
}

/** What an address asked for and did not get, in words; empty where all was followed. */
export function describeAddress(
  { unread, years }: AddressRequest,
  dataset: RegionDataset,
  { address }: Messages<'address'>,
): string {
  const texts = unread.length === 0 ? [] : [address.unread(unread)]
  const pair = dataset.comparedYears
  if (years !== undefined && pair !== null) {
    const { from, to } = pair
    const [first = 0, second] = years.split('-').map(Number)
    const named = [...new Set([first, second ?? first])]
    const unknown = named.filter((year) => !dataset.years.includes(year))
    if (unknown.length > 0) texts.push(address.unknownYears(unknown, dataset.years, from, to))
    // The only year of the data is compared with nothing on every screen.
    else if (from !== to && named.length === 1)
      texts.push((second === undefined ? address.oneYear : address.sameYear)(first, from, to))
  }
  return texts.join(address.gap)
}
