import { unitText } from '../../../format/values/unit'
import type { Messages } from '../../../messages/messages'
import type { Check } from '../../../domain/checks/check'
import { attempt } from '../../../format/attempt'
import { findObservation, type RegionDataset } from '../../../domain/model/regionDataset'
import type { YearPair } from '../../../domain/model/comparedYears'
import type { SlideSize } from '../layout/slideSize'
import type { Slide } from './slide'

/** The data and language of every slide. */
export type SlideContext = {
  readonly dataset: RegionDataset
  readonly pair: YearPair
  readonly messages: Messages<'checks' | 'indicator' | 'present'>
}

/** What the slides of a deck are built from. */
export type DeckContext = SlideContext & {
  /** The slide size that texts are split for. */
  readonly design: SlideSize
  /** All checks of the dataset. */
  readonly checks: readonly Check[]
}

export function regionName({ dataset, messages }: SlideContext): string {
  return dataset.region.name[messages.lang]
}

/** Each unit once, as the figures of the later year are written: 件, 万件, million yuan. */
export function listUnits(
  ids: readonly string[],
  { dataset, pair, messages }: SlideContext,
): readonly string[] {
  const units = ids.flatMap((id) => {
    const indicator = dataset.indicatorById.get(id)
    if (indicator === undefined) return []
    const point = findObservation(dataset, id, pair.to)
    // The unit is a label here: plural, also for a missing figure and for a single case.
    const value = point?.kind === 'reported' ? point.value : 2
    return attempt(
      () => [unitText(indicator, Math.abs(value) === 1 ? 2 : value, messages.lang)],
      [],
    )
  })
  return [...new Set(units)]
}

/** The slides of a content that needs several: with numbers, unless there is only one. */
export function numberPages<Page extends Slide>(pages: readonly Page[]): readonly Page[] {
  return pages.map((page, index) => ({
    ...page,
    id: index === 0 ? page.id : `${page.id}.${index + 1}`,
    part: pages.length === 1 ? null : { at: index + 1, of: pages.length },
  }))
}
