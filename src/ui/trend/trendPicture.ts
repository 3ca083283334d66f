import type { Size } from '../../charts/layout/box'
import { pictureOf } from '../../charts/picture'
import { pictureGrid } from '../../charts/layout/pictureGrid'
import { trendOption } from '../../charts/trend/trendOption'
import { unitAbove } from '../../format/values/unit'
import { pick } from '../../messages/pick'
import type { Words } from '../../messages/zh'
import type { Reading } from '../../domain/comparison/comparison'
import type { World } from '../../domain/model/regionDataset'
import { chartLookOf, type ChartLook } from '../../theme/chartLook'
import { chartWordsOf, trendChartOf } from './trendModel'

/** The trends of some readings as one SVG picture for white paper: one fills it, several share it in a grid. */
export function trendPicture(
  world: World,
  readings: readonly Reading[],
  words: Words,
  size: Size,
): string {
  const [only] = readings
  // The signs of notes belong where the notes stand: below the picture of one indicator.
  if (only !== undefined && readings.length === 1)
    return stillTrend({ world, reading: only, words, size, look: lookOf(only), marked: true })
  const cells = readings.map((reading) => ({
    head: `${pick(reading.indicator.name, words.lang)} (${unitAbove(reading.indicator, words.lang)})`,
    look: lookOf(reading),
    draw: (box: Size) =>
      stillTrend({ world, reading, words, size: box, look: lookOf(reading), marked: false }),
  }))
  return pictureGrid(cells, size)
}

type Still = {
  readonly world: World
  readonly reading: Reading
  readonly words: Words
  readonly size: Size
  readonly look: ChartLook
  /** Figures bear the signs of their notes, which stand beside the picture. */
  readonly marked: boolean
}

/** One trend as the text of an SVG picture. */
export function stillTrend({ world, reading, words, size, look, marked }: Still): string {
  const { indicator, fromYear, toYear } = reading
  const chart = trendChartOf(world, indicator, [fromYear, toYear])
  const texts = chartWordsOf(indicator, chart, words, marked)
  return pictureOf(trendOption(chart, look, texts, size), size)
}

function lookOf({ indicator }: Reading): ChartLook {
  return chartLookOf({ theme: 'light', size: 'normal', topic: indicator.topic })
}
