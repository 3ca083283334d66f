import { FigureBoundary } from '../../ui/FigureBoundary'
import { isLoneFigure } from '../../ui/trend/isLoneFigure'
import { BreakdownList } from '../../ui/BreakdownList'
import { ChangeLine } from '../../ui/figures/ChangeLine'
import { cardGridStyle } from '../../ui/cardGrid'
import { KeyFigure } from '../../ui/figures/KeyFigure'
import { TrendFigure } from '../../ui/trend/TrendFigure'
import { CautionMarks } from '../../ui/figures/CautionMarks'
import { Remarks } from '../../ui/Remarks'
import { localize } from '../../messages/localize'
import { useMessages } from '../../messages/useMessages'
import { compareYears, type Comparison } from '../../domain/comparison/comparison'
import { listCitedSources } from '../../domain/model/statements'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { topicStyle } from '../../theme/palette'
import { partsIn, type EmbedSearch } from '../../navigation/search/embedSearch'
import type { YearPair } from '../../domain/model/comparedYears'
import { EmbedFooter } from './EmbedFooter'
import { buildChartAppearance } from './EmbedFrame'

const CHART_HEIGHT = 176

type Props = {
  readonly dataset: RegionDataset
  readonly pair: YearPair
  readonly search: EmbedSearch
  readonly href: string
  /** The full page of an indicator. */
  readonly indicatorHref: (id: string) => string
}

/** The core indicators in a host's page, as many side by side as its width allows. */
export function OverviewEmbed({ dataset, pair, search, href, indicatorHref }: Props) {
  const messages = useMessages()
  const own = useMessages('embed').embed
  const parts = partsIn(search)
  const cores = dataset.catalog.topics.filter(({ core }) => core !== null)
  const latest = listCitedSources(dataset)[0]
  return (
    <>
      {parts.has('title') && (
        <h1 className="embed-title">
          {own.overviewTitle(localize(dataset.region.name, messages.lang))}
        </h1>
      )}
      <div className="embed-cards" style={cardGridStyle(cores.length)}>
        {cores.map(({ id, core, name, paletteSlot }) => {
          if (core === null) return null
          const comparison = compareYears(dataset, core, pair.from, pair.to)
          return (
            <article
              key={id}
              className="embed-card"
              style={topicStyle(search.accent === undefined ? paletteSlot : null)}
            >
              <p className="embed-topic">{localize(name, messages.lang)}</p>
              <h2>
                <a href={indicatorHref(core)} target="_blank" rel="noopener">
                  <span>{localize(comparison.indicator.name, messages.lang)}</span>
                  <span className="visually-hidden">{own.newWindow}</span>
                </a>
              </h2>
              <FigureBoundary of={comparison.indicator} showing={comparison}>
                <CardFigures {...{ dataset, comparison, search, indicatorHref }} />
              </FigureBoundary>
            </article>
          )
        })}
      </div>
      <EmbedFooter
        dataset={dataset}
        citedFigure={
          parts.has('source') && latest !== undefined ? { source: latest.id, locator: null } : null
        }
        href={href}
      />
    </>
  )
}

type CardProps = Pick<Props, 'dataset' | 'search' | 'indicatorHref'> & {
  readonly comparison: Comparison
}

function CardFigures({ dataset, comparison, search, indicatorHref }: CardProps) {
  return (
    <>
      <KeyFigure comparison={comparison} />
      <ChangeLine comparison={comparison} />
      {isLoneFigure(dataset, comparison) ? (
        <BreakdownList
          dataset={dataset}
          indicator={comparison.indicator}
          year={comparison.toYear}
          indicatorHref={indicatorHref}
          newWindow
          most={5}
        />
      ) : (
        <TrendFigure
          dataset={dataset}
          comparison={comparison}
          {...buildChartAppearance(search)}
          height={CHART_HEIGHT}
          brief
        />
      )}
      {partsIn(search).has('sentence') ? (
        <Remarks comparison={comparison} />
      ) : (
        <p className="embed-sentence">
          <CautionMarks cautions={comparison.cautions} />
        </p>
      )}
    </>
  )
}
