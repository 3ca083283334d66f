import { renderToStaticMarkup } from 'react-dom/server'
import { dataFiles } from '../../../mock-api/files/dataFiles'
import { answersIn, type WorldName } from '../../../mock-api/scenarios'
import type { Lang } from '../../../src/messages/pick'
import { WordsProvider } from '../../../src/messages/useWords'
import { checksOf } from '../../../src/domain/checks/checks'
import type { World } from '../../../src/domain/model/regionDataset'
import { comparedYears } from '../../../src/navigation/years'
import type { Theme } from '../../../src/theme/palette'
import { deckOf, type DeckOf } from '../../../src/screens/present/deck/deck'
import type { Slide } from '../../../src/screens/present/deck/slide'
import { designSize, type Screen } from '../../../src/screens/present/layout/slideSize'
import { SlideView, type Place } from '../../../src/screens/present/slides/SlideView'
import { answeredWorld } from '../../support/answeredWorld'
import { wordsOf } from '../../support/messagesIn'

/** A named world as the API of that scenario tells it. */
export function worldIn(scenario: WorldName): World {
  return answeredWorld(answersIn(scenario, dataFiles))
}

type Wish = {
  readonly scenario: WorldName
  readonly lang: Lang
  readonly items?: readonly string[]
  readonly years?: string
}

/** What a deck of this world is made from. */
export function deckIn({ scenario, lang, items = [], years }: Wish): DeckOf {
  const world = worldIn(scenario)
  const pair = comparedYears(years, world.years)
  if (pair === null) throw new Error(`No years in ${scenario}`)
  const words = wordsOf(lang)
  const title =
    lang === 'zh' ? '昭通市法治政府建设数据' : 'Zhaotong rule-of-law government indicators'
  return { world, pair, words, items, checks: checksOf(world), title, design: designSize }
}

/** All slides of a deck as the markup of a page. */
export function drawSlides(deck: DeckOf, screen: Screen, theme: Theme): string {
  return deckOf(deck)
    .map((slide, index, slides) =>
      drawSlide(deck, slide, screen, theme, { among: 'agenda', at: index + 1, of: slides.length }),
    )
    .join('\n')
}

export function drawSlide(
  { world, pair, words }: DeckOf,
  slide: Slide,
  screen: Screen,
  theme: Theme,
  place: Place,
): string {
  return renderToStaticMarkup(
    <WordsProvider value={words}>
      <SlideView {...{ slide, world, pair, screen, theme, place }} />
    </WordsProvider>,
  )
}
