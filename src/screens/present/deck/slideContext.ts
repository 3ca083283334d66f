import type { Messages } from '../../../messages/zh'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { YearPair } from '../../../domain/model/comparedYears'
import type { SlideSize } from '../layout/slideSize'

/** What every slide is told from. */
export type SlideContext = {
  readonly dataset: RegionDataset
  readonly pair: YearPair
  readonly messages: Messages
}

/** What a deck is made from: `design` is the slide that it is split for. */
export type DeckContext = SlideContext & { readonly design: SlideSize }

/** The region's name. */
export function regionName({ dataset, messages }: SlideContext): string {
  return dataset.region.name[messages.lang]
}
