import type { Size } from '../charts/box'
import { pictureOf } from '../charts/picture'
import { trendOption } from '../charts/trendOption'
import { wrapText } from '../charts/wrapText'
import { pick } from '../i18n/pick'
import type { Words } from '../i18n/zh'
import type { Reading } from '../indicators/reading'
import type { World } from '../indicators/world'
import { chartLookOf, type ChartLook } from '../theme/chartLook'
import { chartWordsOf, trendChartOf } from './trendModel'

const FONT_SIZE = 14
/** Of a name above its chart, with the space to the next. */
const HEAD = 28
const GAP = 16

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
  const columns = Math.ceil(Math.sqrt(readings.length))
  const rows = Math.ceil(readings.length / columns)
  const width = Math.floor((size.width - GAP * (columns - 1)) / columns)
  const height = Math.floor((size.height - GAP * (rows - 1)) / rows)
  const cells = readings.map((reading, index) => {
    const x = (index % columns) * (width + GAP)
    const y = Math.floor(index / columns) * (height + GAP)
    const box = { width, height: height - HEAD }
    // Each chart counts its ids from nought: side by side they need names of their own.
    const still = { world, reading, words, size: box, look: lookOf(reading), marked: false }
    const chart = stillTrend(still).replace(/\bzr\d+-/g, `c${index}-`)
    return `<g transform="translate(${x} ${y})">${headOf(reading, words, width)}<g transform="translate(0 ${HEAD})">${chart}</g></g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}">${cells.join('')}</svg>`
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
  return pictureOf(
    trendOption(chart, look, chartWordsOf(indicator, chart, words, marked), size),
    size,
  )
}

function lookOf({ indicator }: Reading): ChartLook {
  return chartLookOf({ theme: 'light', size: 'normal', topic: indicator.topic })
}

function headOf(reading: Reading, words: Words, width: number): string {
  const { indicator } = reading
  const look = lookOf(reading)
  const name = `${pick(indicator.name, words.lang)} (${pick(indicator.unit, words.lang)})`
  const [line = ''] = wrapText(name, width, FONT_SIZE, 1)
  const text = line.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  return `<text y="${FONT_SIZE}" font-size="${FONT_SIZE}" font-weight="600" fill="${look.accent}" font-family="${look.fontFamily}">${text}</text>`
}
