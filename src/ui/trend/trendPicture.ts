import type { Size } from '../../charts/layout/box'
import { renderSvg } from '../../charts/picture'
import { pictureGrid } from '../../charts/layout/pictureGrid'
import { trendOption } from '../../charts/trend/trendOption'
import { unitAbove } from '../../format/values/unit'
import { localize } from '../../messages/pick'
import type { Messages } from '../../messages/zh'
import type { Comparison } from '../../domain/comparison/comparison'
import type { RegionDataset } from '../../domain/model/regionDataset'
import { buildChartTheme, type ChartTheme } from '../../theme/chartLook'
import { buildChartMessages, buildTrendChart } from './trendModel'

/** The trends of some readings as one SVG picture for white paper: one fills it, several share it in a grid. */
export function trendPicture(
  dataset: RegionDataset,
  readings: readonly Comparison[],
  messages: Messages,
  size: Size,
): string {
  const [only] = readings
  // The signs of notes belong where the notes stand: below the picture of one indicator.
  if (only !== undefined && readings.length === 1)
    return staticTrendSvg({
      dataset,
      comparison: only,
      messages,
      size,
      look: lookOf(only),
      marked: true,
    })
  const cells = readings.map((comparison) => ({
    head: `${localize(comparison.indicator.name, messages.lang)} (${unitAbove(comparison.indicator, messages.lang)})`,
    look: lookOf(comparison),
    draw: (box: Size) =>
      staticTrendSvg({
        dataset,
        comparison,
        messages,
        size: box,
        look: lookOf(comparison),
        marked: false,
      }),
  }))
  return pictureGrid(cells, size)
}

type StaticSvg = {
  readonly dataset: RegionDataset
  readonly comparison: Comparison
  readonly messages: Messages
  readonly size: Size
  readonly look: ChartTheme
  /** Figures bear the signs of their notes, which stand beside the picture. */
  readonly marked: boolean
}

/** One trend as the text of an SVG picture. */
export function staticTrendSvg({
  dataset,
  comparison,
  messages,
  size,
  look,
  marked,
}: StaticSvg): string {
  const { indicator, fromYear, toYear } = comparison
  const chart = buildTrendChart(dataset, indicator, [fromYear, toYear])
  const texts = buildChartMessages(indicator, chart, messages, marked)
  return renderSvg(trendOption(chart, look, texts, size), size)
}

function lookOf({ indicator }: Comparison): ChartTheme {
  return buildChartTheme({ theme: 'light', size: 'normal', topic: indicator.topic })
}
