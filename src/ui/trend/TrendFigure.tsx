import { lazy, Suspense } from 'react'
import { chartDescription } from '../../format/sentences/chartDescription'
import { useMessages } from '../../messages/useMessages'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { StaticSvg } from '../../charts/react/StaticSvg'
import { Boundary } from '../Boundary'
import { Notice } from '../notices/Notice'
import { useChartPlaceholder } from './chartPlaceholders'
import './trendFigure.css'

export type TrendFigureProps = {
  readonly dataset: RegionDataset
  readonly comparison: Comparison
  readonly theme: 'light' | 'dark'
  readonly size: 'normal' | 'large'
  /** A colour in place of the topic's, `#rrggbb`, and no ground of its own: in someone else's page. */
  readonly accent?: string | undefined
  readonly transparent?: boolean | undefined
  /** Of the drawing, in pixels; its width is the box's. */
  readonly height: number
  /** Figures bear the signs of their notes, which stand beside the chart. */
  readonly noteMarks?: boolean
}

const TrendChart = lazy(async () => ({ default: (await import('./TrendChart')).TrendChart }))

/** An indicator's chart with its description. What surrounds it never waits for it, nor falls with it. */
export function TrendFigure(props: TrendFigureProps) {
  const messages = useMessages()
  const { dataset, comparison, height } = props
  const still = useChartPlaceholder(comparison.indicator.id)
  const series = dataset.seriesById.get(comparison.indicator.id)
  if (series === undefined) return null
  const description = chartDescription(series, comparison, messages.figures)
  return (
    <figure className="trend-figure" data-chart={comparison.indicator.id}>
      <Boundary
        fallback={() => (
          <div style={{ minHeight: height }}>
            <Notice role="status" title={messages.charts.failed} hint={description} />
          </div>
        )}
      >
        <Suspense fallback={<Space height={height} description={description} still={still} />}>
          <TrendChart {...props} description={description} still={still} />
        </Suspense>
      </Boundary>
    </figure>
  )
}

type SpaceProps = {
  readonly height: number
  readonly description: string
  readonly still: string | undefined
}

/** The chart's place before it is drawn: as large as the chart, and already readable. */
function Space({ height, description, still }: SpaceProps) {
  return (
    <div className="trend-space" role="img" aria-label={description}>
      <div className="chart-box" style={{ height }}>
        {still !== undefined && <StaticSvg svg={still} />}
      </div>
    </div>
  )
}
