import type { Words } from '../../i18n/zh'
import type { World } from '../../indicators/world'
import type { YearPair } from '../../routes/years'

/** What every slide is told from. */
export type SlideContext = {
  readonly world: World
  readonly pair: YearPair
  readonly words: Words
}

/** The region's name; its code where the catalogue has none. */
export function regionName({ world, words }: SlideContext): string {
  const region = world.catalog.regions.find(({ code }) => code === world.region)
  return region === undefined ? world.region : region.name[words.lang]
}
