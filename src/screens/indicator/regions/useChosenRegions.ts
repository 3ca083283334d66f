import { useMemo } from 'react'
import { useNavigation } from '../../../navigation/useNavigation'
import {
  MOST_TREND_REGIONS,
  parseRegionCodes,
  formatRegionCodes,
  type IndicatorSearch,
} from '../../../navigation/search/indicatorSearch'

export type ChosenRegions = {
  /** Codes in the order of selection, at most three, without the own region and unknown ones. */
  readonly codes: readonly string[]
  readonly full: boolean
  readonly choose: (code: string, chosen: boolean) => void
}

/** The regions compared over the years, from the address. */
export function useChosenRegions(
  search: IndicatorSearch,
  own: string,
  isKnown: (code: string) => boolean,
): ChosenRegions {
  const { updateSearch } = useNavigation()
  const { places } = search
  const codes = useMemo(
    () =>
      (parseRegionCodes({ places }) ?? [])
        .filter((code) => code !== own && isKnown(code))
        .slice(0, MOST_TREND_REGIONS),
    [places, own, isKnown],
  )
  const choose = (code: string, chosen: boolean) => {
    const others = codes.filter((other) => other !== code)
    updateSearch({
      places: formatRegionCodes(chosen ? [...others, code].slice(0, MOST_TREND_REGIONS) : others),
    })
  }
  return { codes, full: codes.length >= MOST_TREND_REGIONS, choose }
}
