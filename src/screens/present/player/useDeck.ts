import { useMemo } from 'react'
import { useWords } from '../../../messages/useWords'
import { checksOf } from '../../../domain/checks/checks'
import type { World } from '../../../domain/model/regionDataset'
import type { PresentSearch } from '../../../navigation/search/presentSearch'
import { comparedYears, type YearPair } from '../../../navigation/years'
import { deckOf, slidesOf, type Slide } from '../deck/deck'
import { measuredWidth } from '../../../typesetting/measuredWidth'
import { slideFonts } from '../layout/slideFont'
import { narrowestSlide } from '../layout/slideSize'

export type Deck = {
  readonly pair: YearPair
  /** The agenda. */
  readonly slides: readonly Slide[]
  /** The slides of any indicator; none of an unknown one. */
  readonly slidesOf: (indicator: string) => readonly Slide[]
}

/** The slides that an address asks for; null where no year is known and so nothing can be shown. */
export function useDeck(world: World, search: PresentSearch, title: string): Deck | null {
  const words = useWords()
  const { years, items } = search
  const checks = useMemo(() => checksOf(world), [world])
  return useMemo(() => {
    const pair = comparedYears(years, world.years)
    if (pair === null) return null
    const ids = (items ?? '').split(',').filter((id) => id !== '')
    const design = narrowestSlide(measuredWidth(slideFonts[words.lang]))
    const wish = { world, pair, items: ids, checks, words, title, design }
    return {
      pair,
      slides: deckOf(wish),
      slidesOf: (id) => (world.indicatorById.has(id) ? slidesOf(id, wish) : []),
    }
  }, [world, years, items, checks, words, title])
}
