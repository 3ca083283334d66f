import { useCallback, useMemo, useState } from 'react'
import { useTellLater } from '../../../components/useTellLater'
import { useAddress } from '../../../routes/address'
import {
  MOST_PLACES,
  placesIn,
  placesText,
  type IndicatorSearch,
} from '../../../routes/indicatorSearch'

export type ChosenPlaces = {
  /** Codes in the order of choosing, at most three; never the own one, nor one that is no longer known. */
  readonly codes: readonly string[]
  readonly full: boolean
  readonly choose: (code: string, chosen: boolean) => void
}

type Held = { readonly address: string | undefined; readonly codes: readonly string[] }

/**
 * The places compared over the years, as the address holds them. A tick shows at once: the address, and
 * with it the whole screen, follows when there is time.
 */
export function useChosenPlaces(
  search: IndicatorSearch,
  own: string,
  isKnown: (code: string) => boolean,
): ChosenPlaces {
  const { change } = useAddress()
  const told: Held = { address: search.places, codes: placesIn(search) ?? [] }
  const [held, setHeld] = useState(told)
  if (held.address !== told.address) setHeld(told)
  const current = held.address === told.address ? held.codes : told.codes
  const codes = useMemo(
    () => current.filter((code) => code !== own && isKnown(code)).slice(0, MOST_PLACES),
    [current, own, isKnown],
  )
  const tellLater = useTellLater(told.address)
  const choose = useCallback(
    (code: string, chosen: boolean) => {
      const others = codes.filter((other) => other !== code)
      const next = chosen ? [...others, code].slice(0, MOST_PLACES) : others
      setHeld((before) => ({ ...before, codes: next }))
      const places = placesText(next)
      tellLater(places, () => change({ places }))
    },
    [codes, change, tellLater],
  )
  return { codes, full: codes.length >= MOST_PLACES, choose }
}
