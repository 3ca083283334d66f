import type { Words } from '../../i18n/zh'
import type { World } from '../../indicators/world'
import type { YearPair } from '../../routes/years'

/** What every slide is told from. */
export type SlideContext = {
  readonly world: World
  readonly pair: YearPair
  readonly words: Words
}

/** The region's name. */
export function regionName({ world, words }: SlideContext): string {
  return world.place.name[words.lang]
}
