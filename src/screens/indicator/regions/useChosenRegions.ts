import { useMemo } from 'react'
import { useNavigation } from '../../../navigation/useNavigation'
import {
  MOST_PLACES,
  placesIn,
  placesText,
  type IndicatorSearch,
} from '../../../navigation/search/indicatorSearch'

export type ChosenRegions = {
  /** Codes in the order of choosing, at most three; never the own one, nor one that is no longer known. */
  readonly codes: readonly string[]
  readonly full: boolean
  readonly choose: (code: string, chosen: boolean) => void
}

/**
 * The places compared over the years, as the address holds them. A tick shows at once: the address, and
 * with it the whole screen, follows when there is time.
 */
export function useChosenRegions(
  search: IndicatorSearch,
  own: string,
  isKnown: (code: string) => boolean,
): ChosenRegions {
  const { updateSearch } = useNavigation()
  const { places } = search
  const codes = useMemo(
    () =>
      (placesIn({ places }) ?? [])
        .filter((code) => code !== own && isKnown(code))
        .slice(0, MOST_PLACES),
    [places, own, isKnown],
  )
  const choose = (code: string, chosen: boolean) => {
    const others = codes.filter((other) => other !== code)
    updateSearch({ places: placesText(chosen ? [...others, code].slice(0, MOST_PLACES) : others) })
  }
  return { codes, full: codes.length >= MOST_PLACES, choose }
}
