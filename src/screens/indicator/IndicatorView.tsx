import { useMemo, type ReactNode } from 'react'
import { FigureBoundary } from '../../ui/FigureBoundary'
import { isLoneFigure } from '../../ui/trend/isLoneFigure'
import { BreakdownList } from '../../ui/BreakdownList'
import { ChangeLine } from '../../ui/figures/ChangeLine'
import { CautionMarks } from '../../ui/figures/CautionMarks'
import { CheckList } from '../../ui/figures/CheckList'
import { KeyFigure } from '../../ui/figures/KeyFigure'
import { Notice } from '../../ui/notices/Notice'
import { ComparisonTerms } from '../../ui/figures/ComparisonTerms'
import { SeriesTable } from '../../ui/figures/SeriesTable'
import { LimitsNote } from '../../ui/trend/LimitsNote'
import { TrendFigure } from '../../ui/trend/TrendFigure'
import { formatSentence } from '../../format/sentences/sentence'
import { sourceText } from '../../format/source'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import { runChecks, findChecksUsing } from '../../domain/checks/runChecks'
import { compareYears, type Comparison } from '../../domain/comparison/comparison'
import { useNavigation } from '../../navigation/useNavigation'
import type { View } from '../../navigation/search/indicatorSearch'
import { Cautions } from './Cautions'
import { Metadata } from './Metadata'
import { RelatedIndicatorsNav } from './RelatedIndicators'
import { RegionsSection, type RegionsProps } from './RegionsSection'
import { Reasons } from './Reasons'
import { ViewSwitch } from './ViewSwitch'
import { topicStyle } from '../../theme/palette'
import './indicator.css'

type Props = Omit<RegionsProps, 'indicator' | 'pair'> & {
  readonly id: string
  /** The panel of files and copies. */
  readonly exportPanel: ReactNode
}

/** One indicator with all its information. */
export function IndicatorView({ dataset, id, search, apiBase, fault, exportPanel }: Props) {
  const messages = useMessages()
  const own = useMessages('indicator').indicator
  const { linkTo } = useNavigation()
  const view = search.view ?? 'chart'
  const checks = useMemo(() => findChecksUsing(runChecks(dataset), id), [dataset, id])
  const pair = dataset.comparedYears
  const indicator = dataset.indicatorById.get(id)
  if (indicator === undefined)
    return (
      <Notice role="alert" title={own.unknown} hint={own.unknownHint(id)}>
        <a href={linkTo({ screen: 'explore' })}>{messages.shell.explore}</a>{' '}
        <a href={linkTo({ screen: 'overview' })}>{messages.shell.backToOverview}</a>
      </Notice>
    )
  // The shell announces a dataset without years.
  if (pair === null) return null

  const comparison = compareYears(dataset, id, pair.from, pair.to)
  const topic = dataset.topicById.get(indicator.topic)
  const indicatorHref = (other: string) => linkTo({ screen: 'indicator', id: other })
  const citedFigure = comparison.to.kind === 'reported' ? comparison.to : comparison.from
  const source =
    citedFigure.kind === 'reported' ? dataset.sourceById.get(citedFigure.source) : undefined
  return (
    <article className="indicator" style={topicStyle(topic?.paletteSlot ?? null)}>
      <header>
        {topic !== undefined && (
          <p className="indicator-topic">{localize(topic.name, messages.lang)}</p>
        )}
        <h1>{localize(indicator.name, messages.lang)}</h1>
      </header>
      <div className="indicator-main panel">
        <FigureBoundary of={indicator} showing={dataset}>
          <MainFigures
            dataset={dataset}
            comparison={comparison}
            view={view}
            indicatorHref={indicatorHref}
          />
        </FigureBoundary>
        {exportPanel}
      </div>
      <aside className="indicator-side panel">
        <FigureBoundary of={indicator} showing={dataset}>
          <Metadata
            dataset={dataset}
            indicator={indicator}
            year={comparison.toYear}
            indicatorHref={indicatorHref}
          />
        </FigureBoundary>
        <h2>{own.source}</h2>
        {source !== undefined && citedFigure.kind === 'reported' && (
          <p>{sourceText(source, citedFigure.locator, messages.figures)}</p>
        )}
        <h2>{own.cautions}</h2>
        <FigureBoundary of={indicator} showing={dataset}>
          <Cautions comparison={comparison} dataset={dataset} />
        </FigureBoundary>
      </aside>
      <RegionsSection
        dataset={dataset}
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
          <CheckList checks={checks} dataset={dataset} indicatorHref={indicatorHref} />
        )}
        <p>
          <a href={linkTo({ screen: 'quality' })}>{own.allChecks}</a>
        </p>
      </section>
      <RelatedIndicatorsNav
        catalog={dataset.catalog}
        indicator={indicator}
        indicatorHref={indicatorHref}
      />
    </article>
  )
}

type MainProps = Pick<Props, 'dataset'> & {
  readonly comparison: Comparison
  readonly view: View
  readonly indicatorHref: (id: string) => string
}

/** Figure, change, sentence, chart or table, parts and reasons. */
function MainFigures({ dataset, comparison, view, indicatorHref }: MainProps) {
  const { figures } = useMessages()
  const { shared, linkTo } = useNavigation()
  const { indicator } = comparison
  const sentence = formatSentence(comparison, figures)
  // A lone figure has its neighbours in place of a chart.
  const isLone = isLoneFigure(dataset, comparison)
  return (
    <>
      <KeyFigure comparison={comparison} />
      <ChangeLine comparison={comparison} />
      <p className="comparison">{sentence}</p>
      <p>
        <CautionMarks
          cautions={comparison.cautions.filter(({ kind }) => kind === 'check')}
          checksHref={linkTo({ screen: 'quality' })}
        />
      </p>
      <ComparisonTerms comparison={comparison} />
      <ViewSwitch />
      {view === 'table' ? (
        <SeriesTable dataset={dataset} indicator={indicator} caption={sentence} />
      ) : (
        !isLone && (
          <TrendFigure
            dataset={dataset}
            comparison={comparison}
            theme={shared.theme ?? 'light'}
            size={shared.size ?? 'normal'}
            height={360}
            noteMarks
          />
        )
      )}
      {view !== 'table' && <LimitsNote comparison={comparison} />}
      {(isLone || indicator.parts.length > 0 || indicator.ratio !== null) && (
        <BreakdownList
          dataset={dataset}
          indicator={indicator}
          year={comparison.toYear}
          indicatorHref={indicatorHref}
        />
      )}
      <Reasons dataset={dataset} indicatorId={indicator.id} year={comparison.toYear} />
    </>
  )
}
