import type { ReactNode } from 'react'
import { FigureBoundary } from '../../ui/FigureBoundary'
import { Notice } from '../../ui/notices/Notice'
import { sourceText } from '../../format/source'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import { compareYears } from '../../domain/comparison/comparison'
import { useNavigation } from '../../navigation/useNavigation'
import { EventCautions } from './EventCautions'
import { IndicatorChecks } from './IndicatorChecks'
import { MainFigures } from './MainFigures'
import { Metadata } from './Metadata'
import { RelatedIndicatorsNav } from './RelatedIndicators'
import { RegionsSection, type RegionsProps } from './RegionsSection'
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
      <header className="titled">
        <div>
          {topic !== undefined && (
            <p className="indicator-topic">{localize(topic.name, messages.lang)}</p>
          )}
          <h1>{localize(indicator.name, messages.lang)}</h1>
        </div>
        {exportPanel}
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
        <FigureBoundary of={indicator} showing={dataset}>
          <EventCautions comparison={comparison} dataset={dataset} />
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
      <IndicatorChecks
        dataset={dataset}
        indicatorId={indicator.id}
        pair={pair}
        indicatorHref={indicatorHref}
      />
      <RelatedIndicatorsNav
        catalog={dataset.catalog}
        indicator={indicator}
        indicatorHref={indicatorHref}
      />
    </article>
  )
}
