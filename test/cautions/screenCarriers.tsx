import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactNode } from 'react'
import { NoScriptTable } from '../../src/app/prerender/NoScriptTable'
import { runChecks } from '../../src/domain/checks/runChecks'
import { compareYears } from '../../src/domain/comparison/comparison'
import { listCitedSources } from '../../src/domain/model/statements'
import type { Lang } from '../../src/domain/model/indicator'
import { formatHeadline } from '../../src/format/sentences/headline'
import { chartDescription } from '../../src/format/sentences/chartDescription'
import { MessagesProvider } from '../../src/messages/useMessages'
import { linkTo } from '../../src/navigation/links'
import type { ScreenName } from '../../src/navigation/screens'
import type { EmbedSearch, EmbedTarget } from '../../src/navigation/search/embedSearch'
import { NavigationProvider } from '../../src/navigation/useNavigation'
import { IndicatorEmbed } from '../../src/screens/embed/IndicatorEmbed'
import { OverviewEmbed } from '../../src/screens/embed/OverviewEmbed'
import { AnswerCard } from '../../src/ui/answer/AnswerCard'
import { EntryRow } from '../../src/screens/explore/report/EntryRow'
import { listReportPlaces } from '../../src/screens/explore/report/reportEntries'
import { cautionRemarks } from '../../src/screens/explore/compare/compareRemarks'
import { BadgesCell } from '../../src/screens/explore/table/BadgesCell'
import { sentenceToCopy } from '../../src/screens/explore/rows/sentenceToCopy'
import { buildExplorerRows } from '../../src/screens/explore/rows/explorerRow'
import { TopicFigures } from '../../src/screens/overview/TopicFigures'
import { buildDeck } from '../../src/screens/present/deck/deck'
import type { Slide } from '../../src/screens/present/deck/slide'
import { buildNotes } from '../../src/screens/present/speaker/speakerNotes'
import { PaperItem } from '../../src/screens/print/PaperItem'
import { SeriesTable } from '../../src/ui/figures/SeriesTable'
import { FigureSummary } from '../../src/screens/indicator/MainFigures'
import { renderSlide } from '../screens/present/renderDeck'
import { designSize } from '../../src/screens/present/layout/slideSize'
import { messagesFor } from '../support/messagesFor'
import { reportDataset } from '../support/reportDataset'

export const dataset = reportDataset()
const pair = { from: 2019, to: 2020 }
const checks = runChecks(dataset)

/** The text of a carrier for an indicator; several texts are checked one by one. */
export type Carrier = (id: string, lang: Lang) => string | readonly string[] | Promise<string>

export const comparisonOf = (id: string) => compareYears(dataset, id, pair.from, pair.to)

const render = (lang: Lang, children: ReactNode) =>
  renderToStaticMarkup(
    <MessagesProvider value={messagesFor(lang)}>
      <NavigationProvider
        value={{
          shared: { lang },
          linkTo: (destination) => linkTo(destination, { lang }),
          linkWith: () => '#/',
          updateSearch: () => undefined,
        }}
      >
        {children}
      </NavigationProvider>
    </MessagesProvider>,
  )

const rowOf = (id: string) => {
  const row = buildExplorerRows(dataset, pair.from, pair.to, checks).find(
    ({ indicator }) => indicator.id === id,
  )
  if (row === undefined) throw new Error(`no row of ${id}`)
  return row
}

const entryOf = (id: string) => {
  const entry = listCitedSources(dataset)
    .flatMap((source) => listReportPlaces(dataset, source.id))
    .flatMap(({ entries }) => entries)
    .find(({ indicator }) => indicator.id === id)
  if (entry === undefined) throw new Error(`no entry of ${id}`)
  return entry
}

const handout: Carrier = (id, lang) =>
  render(
    lang,
    <PaperItem
      dataset={dataset}
      comparison={comparisonOf(id)}
      checks={checks}
      defined
      chart={null}
    />,
  )

const deckOf = (id: string, lang: Lang) => ({
  dataset,
  pair,
  messages: messagesFor(lang),
  checks,
  items: [id],
  title: '',
  design: designSize,
})

/** Which slides show figures. */
const showsFigures: Readonly<Record<Slide['kind'], boolean>> = {
  cover: false,
  keyFigures: true,
  indicator: true,
  parts: true,
  // Whole texts about the limits of the data; they have no figures of indicators.
  text: false,
}

const slides: Carrier = (id, lang) => {
  const deck = deckOf(id, lang)
  const all = buildDeck(deck)
  return all
    .filter((slide) => showsFigures[slide.kind] && slide.indicators.includes(id))
    .filter((slide) => slide.kind !== 'parts' || slide.composition !== 'beside')
    .map((slide, index) =>
      renderSlide(deck, slide, { width: 1024, height: 768 }, 'light', {
        list: 'agenda',
        at: index + 1,
        of: all.length,
      }),
    )
}

/** Every screen: a new one does not compile without its carriers. */
export const screens: Readonly<Record<ScreenName, Readonly<Record<string, Carrier>>>> = {
  overview: {
    card: (id, lang) =>
      render(lang, <TopicFigures dataset={dataset} indicatorId={id} pair={pair} />),
    headline: (id, lang) => formatHeadline(dataset, [comparisonOf(id)], messagesFor(lang)).findings,
    'without scripts': (id, lang) =>
      renderToStaticMarkup(
        <NoScriptTable
          dataset={dataset}
          comparisons={[comparisonOf(id)]}
          messages={messagesFor(lang)}
        />,
      ),
  },
  indicator: {
    'chart description': (id, lang) => {
      const series = dataset.seriesById.get(id)
      if (series === undefined) throw new Error(`no series of ${id}`)
      return chartDescription(series, comparisonOf(id), messagesFor(lang).figures)
    },
    table: (id, lang) => {
      const { indicator } = comparisonOf(id)
      return render(lang, <SeriesTable dataset={dataset} indicator={indicator} caption="" />)
    },
    figures: (id, lang) => render(lang, <FigureSummary comparison={comparisonOf(id)} />),
  },
  explore: {
    'table row': (id, lang) => render(lang, <BadgesCell row={rowOf(id)} qualityHref="#/quality" />),
    answer: (id, lang) =>
      render(
        lang,
        <AnswerCard
          dataset={dataset}
          row={rowOf(id)}
          label=""
          indicatorHref={() => ''}
          qualityHref="#/quality"
          link={null}
        />,
      ),
    'copied row': (id, lang) => sentenceToCopy(dataset, comparisonOf(id), messagesFor(lang)),
    'list in the order of a report': (id, lang) =>
      render(
        lang,
        <EntryRow
          dataset={dataset}
          entry={entryOf(id)}
          reportYear={pair.to}
          tick={undefined}
          onTick={() => undefined}
          href=""
          qualityHref="#/quality"
        />,
      ),
    'comparison of a selection': (id, lang) =>
      cautionRemarks([rowOf(id)], messagesFor(lang)).join(''),
  },
  // The checks themselves.
  quality: {},
  // No figures of indicators.
  about: {},
  // Figures of a draft, none of the published ones.
  desk: {},
  present: { slides },
  speaker: {
    notes: (id, lang) =>
      buildNotes([id], { dataset, checks, years: pair, messages: messagesFor(lang) }).map(
        ({ sentence }) => sentence,
      ),
  },
  print: { handout },
}

function embed(form: 'chart' | 'table', search: EmbedSearch): Carrier {
  return (id, lang) =>
    render(
      lang,
      <IndicatorEmbed
        dataset={dataset}
        id={id}
        form={form}
        pair={pair}
        search={search}
        chartHeight={200}
        href=""
      />,
    )
}

const overviewEmbed =
  (search: EmbedSearch): Carrier =>
  (id, lang) => {
    const [topic] = dataset.catalog.topics
    const core = dataset.indicatorById.get(id)?.id ?? null
    const topics = topic === undefined ? [] : [{ ...topic, core }]
    const catalog = { ...dataset.catalog, topics }
    return render(
      lang,
      <OverviewEmbed
        dataset={{ ...dataset, catalog }}
        pair={pair}
        search={search}
        href=""
        indicatorHref={() => ''}
      />,
    )
  }

/** Every kind of embed, with all parts and with none. */
export const embeds: Readonly<Record<EmbedTarget['kind'], Readonly<Record<string, Carrier>>>> = {
  indicator: {
    chart: embed('chart', {}),
    'bare chart': embed('chart', { parts: 'none' }),
    table: embed('table', {}),
    'bare table': embed('table', { parts: 'none' }),
  },
  overview: { cards: overviewEmbed({}), 'bare cards': overviewEmbed({ parts: 'none' }) },
  // About the host's page.
  doctor: {},
}
