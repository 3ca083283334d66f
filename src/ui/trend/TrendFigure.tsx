import { lazyPart } from '../../loading/lazyPart'
import { chartDescription, describeSeries } from '../../format/sentences/chartDescription'
import { useMessages } from '../../messages/useMessages'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { ChartBoundary } from '../ChartBoundary'
import { useChartPlaceholder } from './chartPlaceholders'

export type TrendFigureProps = {
  readonly dataset: RegionDataset
  readonly comparison: Comparison
  readonly theme: 'light' | 'dark'
  readonly size: 'normal' | 'large'
  /** In a host's page: a colour instead of the topic's, `#rrggbb`, and a transparent ground. */
  readonly accent?: string | undefined
  readonly transparent?: boolean | undefined
  /** Height of the chart in pixels; its width is that of the box. */
  readonly height: number
  /** In a card: without intervals, and described without the sentence, which the card has. */
  readonly brief?: boolean
  /** Figures carry the signs of the notes that are beside the chart. */
  readonly noteMarks?: boolean
}

/** The live chart. */
export const TrendChart = lazyPart(async () => (await import('./TrendChart')).TrendChart)

/** An indicator's chart with its description; loading or failing, it does not affect the rest. */
export function TrendFigure(props: TrendFigureProps) {
  const messages = useMessages()
  const { dataset, comparison, height, brief = false } = props
  const placeholder = useChartPlaceholder(comparison.indicator.id)
  const series = dataset.seriesById.get(comparison.indicator.id)
  if (series === undefined) return null
  const description = brief
    ? describeSeries(series, messages.figures)
    : chartDescription(series, comparison, messages.figures)
  return (
    <figure className="trend-figure" data-chart={comparison.indicator.id}>
      <ChartBoundary height={height} description={description} placeholder={placeholder}>
        <TrendChart {...props} description={description} placeholder={placeholder} />
      </ChartBoundary>
    </figure>
  )
}
