import { createContext, useContext } from 'react'
import type { Destination } from './href'
import type { IndicatorSearch } from './search/indicatorSearch'
import type { SharedSearch } from './search/sharedSearch'

/** Where the reader is, and the links that lead on from there; provided by the shell. */
export type Address = {
  readonly shared: SharedSearch
  /** The link to another screen, with years, language, size, theme and region kept. */
  readonly linkTo: (place: Destination) => string
  /** The link to this same screen with some of what it says changed. */
  readonly hrefWith: (changes: Partial<IndicatorSearch>) => string
  /** Changes what the address says of this screen, as a new step of the history; the page stays where it is. */
  readonly change: (changes: Partial<IndicatorSearch>) => void
}

const AddressContext = createContext<Address | null>(null)

export const AddressProvider = AddressContext.Provider

/** The address; throws outside of the shell (our bug). */
export function useAddress(): Address {
  const address = useContext(AddressContext)
  if (address === null) throw new Error('useAddress: there is no AddressProvider above')
  return address
}
