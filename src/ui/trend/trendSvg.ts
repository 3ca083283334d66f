import type { Size } from '../../charts/layout/box'
import { buildSvgGrid } from '../../charts/layout/svgGrid'
import { renderSvg } from '../../charts/renderSvg'
import { trendOption } from '../../charts/trend/trendOption'
import type { Comparison } from '../../domain/comparison/comparison'
import type { Indicator } from '../../domain/model/indicator'
import { findPaletteSlot } from '../../domain/model/paletteSlots'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { unitAbove } from '../../format/values/unit'
import { localize } from '../../messages/localize'
import type { Messages } from '../../messages/messages'
import { buildChartTheme, type ChartTheme } from '../../theme/chartTheme'
import { buildChartMessages, buildTrendChart, withoutIntervals } from './trendModel'

type TrendSvg = {
  readonly dataset: RegionDataset
  readonly comparison: Comparison
  readonly messages: Messages
  readonly size: Size
  /** For white paper where it is not given. */
  readonly chartTheme?: ChartTheme
  /** Whether figures have the signs of their notes, which are then printed beside the chart. */
  readonly marked: boolean
  /** For a card: without intervals. */
  readonly brief?: boolean
}

function buildPaperTheme(dataset: RegionDataset, { topic }: Indicator): ChartTheme {
  const slot = findPaletteSlot(dataset, topic)
  return buildChartTheme({ theme: 'light', size: 'normal', slot })
}

/** The trend of one indicator as the text of an SVG. */
export function renderTrendSvg({
  dataset,
  comparison: { indicator, fromYear, toYear },
  messages,
  size,
  chartTheme = buildPaperTheme(dataset, indicator),
  marked,
  brief = false,
}: TrendSvg): string {
  const whole = buildTrendChart(dataset, indicator, [fromYear, toYear], messages)
  const chart = brief ? withoutIntervals(whole) : whole
  const chartMessages = buildChartMessages(indicator, chart, messages, marked)
  return renderSvg(trendOption(chart, chartTheme, chartMessages, size), size)
}

/** The trends of several comparisons as one SVG for white paper: one fills it, several share a grid. */
export function renderTrendGrid(
  dataset: RegionDataset,
  comparisons: readonly Comparison[],
  messages: Messages,
  size: Size,
): string {
  const [only] = comparisons
  // The notes are printed only below the chart of a single indicator.
  if (only !== undefined && comparisons.length === 1)
    return renderTrendSvg({ dataset, comparison: only, messages, size, marked: true })
  const cells = comparisons.map((comparison) => {
    const { indicator } = comparison
    return {
      head: `${localize(indicator.name, messages.lang)} (${unitAbove(indicator, messages.lang)})`,
      chartTheme: buildPaperTheme(dataset, indicator),
      draw: (box: Size) =>
        renderTrendSvg({ dataset, comparison, messages, size: box, marked: false }),
    }
  })
  return buildSvgGrid(cells, size)
}
