import type { Size } from '../../../src/charts/layout/box'
import { renderToStaticMarkup } from 'react-dom/server'
import { fixtureFiles } from '../../support/fixtureData'
import { buildScenarioResponses, type DatasetName } from '../../../mock-api/scenarios'
import type { Lang } from '../../../src/domain/model/indicator'
import { runChecks } from '../../../src/domain/checks/runChecks'
import type { RegionDataset } from '../../../src/domain/model/regionDataset'
import { resolveComparedYears } from '../../../src/domain/model/comparedYears'
import type { Theme } from '../../../src/theme/palette'
import { buildDeck, type DeckOptions } from '../../../src/screens/present/deck/deck'
import type { Slide } from '../../../src/screens/present/deck/slide'
import { designSize } from '../../../src/screens/present/layout/slideSize'
import { SlideView, type SlideViewProps } from '../../../src/screens/present/slides/SlideView'
import { datasetFromResponses } from '../../support/datasetFromResponses'
import { messagesFor } from '../../support/messagesFor'

/** The dataset that the API of a scenario serves. */
export function datasetIn(scenario: DatasetName): RegionDataset {
  return datasetFromResponses(buildScenarioResponses(scenario, fixtureFiles))
}

type DeckChoice = {
  readonly scenario: DatasetName
  readonly lang: Lang
  readonly items?: readonly string[]
  readonly years?: string
}

/** The options of a scenario's deck. */
export function deckFor({ scenario, lang, items = [], years }: DeckChoice): DeckOptions {
  const dataset = datasetIn(scenario)
  const pair = resolveComparedYears(years, dataset.years)
  if (pair === null) throw new Error(`No years in ${scenario}`)
  const messages = messagesFor(lang)
  const title =
    lang === 'zh' ? '昭通市法治政府建设数据' : 'Zhaotong rule-of-law government indicators'
  return { dataset, pair, messages, items, checks: runChecks(dataset), title, design: designSize }
}

/** All slides of a deck as the markup of a page. */
export function renderDeck(deck: DeckOptions, screen: Size, theme: Theme): string {
  return buildDeck(deck)
    .map((slide, index, slides) =>
      renderSlide(deck, slide, screen, theme, { list: 'agenda', at: index + 1, of: slides.length }),
    )
    .join('\n')
}

export function renderSlide(
  { dataset, pair, messages }: DeckOptions,
  slide: Slide,
  screen: Size,
  theme: Theme,
  number: Pick<SlideViewProps, 'list' | 'at' | 'of'>,
): string {
  return renderToStaticMarkup(
    <SlideView {...{ slide, dataset, pair, messages, screen, theme, ...number }} />,
  )
}
