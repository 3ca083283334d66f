import type { Words } from '../../../messages/zh'
import type { World } from '../../../domain/model/regionDataset'
import type { YearPair } from '../../../navigation/years'
import type { SlideSize } from '../layout/slideSize'

/** What every slide is told from. */
export type SlideContext = {
  readonly world: World
  readonly pair: YearPair
  readonly words: Words
}

/** What a deck is made from: `design` is the slide that it is split for. */
export type DeckContext = SlideContext & { readonly design: SlideSize }

/** The region's name. */
export function regionName({ world, words }: SlideContext): string {
  return world.place.name[words.lang]
}
