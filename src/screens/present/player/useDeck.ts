import { useMemo } from 'react'
import type { Messages } from '../../../messages/messages'
import { useMessages } from '../../../messages/useMessages'
import { runChecks } from '../../../domain/checks/runChecks'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { PresentSearch } from '../../../navigation/search/presentSearch'
import type { YearPair } from '../../../domain/model/comparedYears'
import { buildDeck, listSlides } from '../deck/deck'
import type { Slide } from '../deck/slide'
import { measureFont } from '../../../typesetting/textWidth'
import { computeDesignSize, slideFonts } from '../layout/slideSize'

export type Deck = {
  readonly pair: YearPair
  readonly messages: Messages<'checks' | 'indicator' | 'present'>
  /** The agenda. */
  readonly slides: readonly Slide[]
  /** The slides of an indicator; empty for an unknown id. */
  readonly listSlides: (indicator: string) => readonly Slide[]
}

/** The deck of a dataset and URL; null where the dataset has no year. */
export function useDeck(dataset: RegionDataset, search: PresentSearch, title: string): Deck | null {
  const messages = useMessages('checks', 'indicator', 'player', 'present')
  const { items } = search
  const checks = useMemo(() => runChecks(dataset), [dataset])
  return useMemo(() => {
    const pair = dataset.comparedYears
    if (pair === null) return null
    const ids = (items ?? '').split(',').filter((id) => id !== '')
    const design = computeDesignSize(measureFont(slideFonts[messages.lang]))
    const options = { dataset, pair, items: ids, checks, messages, title, design }
    return {
      pair,
      messages,
      slides: buildDeck(options),
      listSlides: (id) => (dataset.indicatorById.has(id) ? listSlides(id, options) : []),
    }
  }, [dataset, items, checks, messages, title])
}
