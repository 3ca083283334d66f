import { useMemo } from 'react'
import { useMessages } from '../../../messages/useWords'
import { runChecks } from '../../../domain/checks/checks'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { PresentSearch } from '../../../navigation/search/presentSearch'
import type { YearPair } from '../../../domain/model/comparedYears'
import { buildDeck, listSlides, type Slide } from '../deck/deck'
import { measureFont } from '../../../typesetting/textWidth'
import { slideFonts } from '../layout/slideFont'
import { narrowestSlide } from '../layout/slideSize'

export type Deck = {
  readonly pair: YearPair
  /** The agenda. */
  readonly slides: readonly Slide[]
  /** The slides of any indicator; none of an unknown one. */
  readonly listSlides: (indicator: string) => readonly Slide[]
}

/** The slides that an address asks for; null where no year is known and so nothing can be shown. */
export function useDeck(dataset: RegionDataset, search: PresentSearch, title: string): Deck | null {
  const messages = useMessages()
  const { items } = search
  const checks = useMemo(() => runChecks(dataset), [dataset])
  return useMemo(() => {
    const pair = dataset.comparedYears
    if (pair === null) return null
    const ids = (items ?? '').split(',').filter((id) => id !== '')
    const design = narrowestSlide(measureFont(slideFonts[messages.lang]))
    const wish = { dataset, pair, items: ids, checks, messages, title, design }
    return {
      pair,
      slides: buildDeck(wish),
      listSlides: (id) => (dataset.indicatorById.has(id) ? listSlides(id, wish) : []),
    }
  }, [dataset, items, checks, messages, title])
}
