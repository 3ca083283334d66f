import { lazy, Suspense } from 'react'
import { chartDescription } from '../../format/sentences/chartDescription'
import { useWords } from '../../messages/useWords'
import type { Reading } from '../../domain/comparison/comparison'
import type { World } from '../../domain/model/regionDataset'
import { Still } from '../../charts/react/StaticSvg'
import { Boundary } from '../Boundary'
import { Notice } from '../notices/Notice'
import { useStill } from './chartPlaceholders'
import './trendFigure.css'

export type TrendFigureProps = {
  readonly world: World
  readonly reading: Reading
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
  const words = useWords()
  const { world, reading, height } = props
  const still = useStill(reading.indicator.id)
  const series = world.seriesById.get(reading.indicator.id)
  if (series === undefined) return null
  const description = chartDescription(series, reading, words.figures)
  return (
    <figure className="trend-figure" data-chart={reading.indicator.id}>
      <Boundary
        fallback={() => (
          <div style={{ minHeight: height }}>
            <Notice role="status" title={words.charts.failed} hint={description} />
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
      <div className="chart-drawing" style={{ height }}>
        {still !== undefined && <Still svg={still} />}
      </div>
    </div>
  )
}
