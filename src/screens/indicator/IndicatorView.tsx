import { useMemo, type ReactNode } from 'react'
import { Behind } from '../../ui/BreakdownList'
import { ChangeLine } from '../../ui/figures/ChangeLine'
import { CheckItem } from '../../ui/figures/CheckItem'
import { KeyFigure } from '../../ui/figures/KeyFigure'
import { LongList } from '../../ui/LongList'
import { Notice } from '../../ui/notices/Notice'
import { ReadingTerms } from '../../ui/figures/ComparisonTerms'
import { SeriesTable } from '../../ui/figures/SeriesTable'
import { TrendFigure } from '../../ui/trend/TrendFigure'
import { sentenceOf } from '../../format/sentences/sentence'
import { sourceText } from '../../format/source'
import { indicatorWordsOf } from '../../messages/indicatorWords'
import { pick } from '../../messages/pick'
import { useWords } from '../../messages/useWords'
import { checksOf, checksTouching } from '../../domain/checks/checks'
import { readingOf } from '../../domain/comparison/comparison'
import { useAddress } from '../../navigation/address'
import { comparedYears } from '../../navigation/years'
import { Cautions } from './Cautions'
import { Facts } from './Metadata'
import { Neighbourhood } from './RelatedIndicators'
import { PlacesSection, type PlacesProps } from './RegionsSection'
import { Reasons } from './Reasons'
import { ViewSwitch } from './ViewSwitch'
import './indicator.css'

type Props = Omit<PlacesProps, 'indicator' | 'pair'> & {
  readonly id: string
  /** The menu of files and copies. */
  readonly takeAway: ReactNode
}

/** Of one check, about, in pixels. */
const CHECK_HEIGHT = 220

/** One indicator with everything that is known of it. */
export function IndicatorView({ world, id, search, apiBase, fault, takeAway }: Props) {
  const words = useWords()
  const own = indicatorWordsOf(words.lang)
  const { shared, hrefOf } = useAddress()
  const view = search.view ?? 'chart'
  const checks = useMemo(() => checksTouching(checksOf(world), id), [world, id])
  const pair = comparedYears(shared.years, world.years)
  const indicator = world.indicatorById.get(id)
  if (indicator === undefined)
    return (
      <Notice role="alert" title={own.unknown} hint={own.unknownHint(id)}>
        <a href={hrefOf({ screen: 'explore' })}>{words.shell.explore}</a>{' '}
        <a href={hrefOf({ screen: 'overview' })}>{words.shell.backToOverview}</a>
      </Notice>
    )
  // A world without years is announced by the shell.
  if (pair === null) return null

  const reading = readingOf(world, id, pair.from, pair.to)
  const sentence = sentenceOf(reading, words.figures)
  const topic = world.catalog.topics.find((candidate) => candidate.id === indicator.topic)
  const indicatorHref = (other: string) => hrefOf({ screen: 'indicator', id: other })
  const cited = reading.to.kind === 'stated' ? reading.to : reading.from
  const source =
    cited.kind === 'stated'
      ? world.catalog.sources.find((candidate) => candidate.id === cited.source)
      : undefined
  return (
    <article className="indicator" data-topic={indicator.topic}>
      <header>
        {topic !== undefined && <p className="indicator-topic">{pick(topic.name, words.lang)}</p>}
        <h1>{pick(indicator.name, words.lang)}</h1>
      </header>
      <div className="indicator-main panel">
        <KeyFigure reading={reading} />
        <ChangeLine reading={reading} />
        <p className="reading">{sentence}</p>
        <ReadingTerms reading={reading} />
        <ViewSwitch />
        {view === 'table' ? (
          <SeriesTable world={world} indicator={indicator} caption={sentence} />
        ) : (
          <TrendFigure
            world={world}
            reading={reading}
            theme={shared.theme ?? 'light'}
            size={shared.size ?? 'normal'}
            height={360}
            noteMarks
          />
        )}
        <Reasons world={world} indicatorId={id} year={reading.toYear} />
        {(indicator.parts.length > 0 || indicator.ratio !== null) && (
          <Behind
            world={world}
            indicator={indicator}
            year={reading.toYear}
            indicatorHref={indicatorHref}
          />
        )}
        {takeAway}
      </div>
      <aside className="indicator-side panel">
        <Facts
          world={world}
          indicator={indicator}
          year={reading.toYear}
          indicatorHref={indicatorHref}
        />
        <h2>{own.source}</h2>
        {source !== undefined && cited.kind === 'stated' && (
          <p>{sourceText(source, cited.locator, words.figures)}</p>
        )}
        <h2>{own.cautions}</h2>
        <Cautions reading={reading} />
      </aside>
      <PlacesSection
        world={world}
        indicator={indicator}
        pair={pair}
        search={search}
        apiBase={apiBase}
        fault={fault}
      />
      <section className="indicator-checks">
        <h2>{own.checks}</h2>
        {checks.length === 0 ? (
          <p>{own.noChecks}</p>
        ) : (
          <LongList
            className="check-list"
            columnWidth={400}
            items={checks}
            keyOf={({ id: check }) => check}
            itemHeight={CHECK_HEIGHT}
            opens
          >
            {(check) => <CheckItem check={check} world={world} indicatorHref={indicatorHref} />}
          </LongList>
        )}
        <p>
          <a href={hrefOf({ screen: 'quality' })}>{own.allChecks}</a>
        </p>
      </section>
      <Neighbourhood catalog={world.catalog} indicator={indicator} indicatorHref={indicatorHref} />
    </article>
  )
}
