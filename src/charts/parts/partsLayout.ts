import { estimateWidth } from '../../typesetting/textWidth'
import { fitLines } from '../../typesetting/wrapLines'
import type { ChartTheme } from '../../theme/chartTheme'
import type { ChartMessages } from '../chartMessages'
import type { Size } from '../layout/box'
import type { PartsChart } from './partsChart'
import { buildPartsRows, type PartsRow } from './partsRows'

/** Where the rows are, in pixels. */
export type PartsLayout = {
  /** Names above their bars, or in a column on the left. */
  readonly stacked: boolean
  readonly row: number
  /** Height of one line of text. */
  readonly line: number
  /** From the top of a row to the middle of its bar. */
  readonly middle: number
  readonly bar: number
  /** The bar of the earlier year; 0 where there is none. */
  readonly thin: number
  readonly left: number
  /** Where the year of a bar begins; the bars begin right of it. */
  readonly yearLeft: number
  readonly right: number
  readonly highest: number
  /** The lines of each row's name. */
  readonly names: readonly (readonly string[])[]
}

/** Share of the width for names; with more, the bars would be too short. */
const MOST_FOR_NAMES = 0.42

/** Row heights in em: `least` does not touch the next row, `easy` is comfortable. */
const rowHeights = {
  beside: { least: 1.2, easy: 2.2 },
  stacked: { least: 2.35, easy: 3.2 },
}

/** In easy heights; in a higher row, name and bar would be too far apart. */
const TALLEST_ROW = 1.8

/** Height that the bar of the earlier year adds to a row, in em. */
const THIN_BAR = 0.45

/** The same where that bar carries its year and figure. */
const DATED_BAR = 1.35

function measureWidest(rows: readonly PartsRow[], key: 'name' | 'text', theme: ChartTheme): number {
  const widths = rows.map((row) => estimateWidth(row[key], theme.fontSize, 'bold'))
  return Math.max(0, ...widths)
}

function computeExtraHeight(rows: readonly PartsRow[]): number {
  if (rows.every(({ before }) => before === null)) return 0
  return rows.some(({ years }) => years !== null) ? DATED_BAR : THIN_BAR
}

/** A comfortable height in pixels for `partsOption` at this width; it grows with the number of parts. */
export function computePartsHeight(
  chart: PartsChart,
  theme: ChartTheme,
  messages: ChartMessages,
  width: number,
): number {
  const rows = buildPartsRows(chart, theme, messages)
  const isStacked = measureWidest(rows, 'name', theme) > width * MOST_FOR_NAMES
  const { easy } = rowHeights[isStacked ? 'stacked' : 'beside']
  return Math.ceil(rows.length * theme.fontSize * (easy + computeExtraHeight(rows)))
}

/** Divides the height among the rows; where it is too little for stacked names, they go beside the bars. */
export function layoutParts(
  rows: readonly PartsRow[],
  track: number | null,
  theme: ChartTheme,
  size: Size,
): PartsLayout {
  const em = theme.fontSize
  const extra = computeExtraHeight(rows)
  const share = size.height / Math.max(1, rows.length)
  const widestName = measureWidest(rows, 'name', theme)
  const stacked =
    widestName > size.width * MOST_FOR_NAMES && share >= (rowHeights.stacked.least + extra) * em
  const { easy } = rowHeights[stacked ? 'stacked' : 'beside']
  const row = Math.min(share, (easy * TALLEST_ROW + extra) * em)
  const line = em * 1.15
  const column = stacked ? size.width : Math.min(widestName, size.width * MOST_FOR_NAMES)
  const free = row - extra * em
  // A dated row has its second line beside the earlier year's bar.
  const forName = extra === DATED_BAR ? free : row
  const lines = stacked ? 1 : Math.max(1, Math.min(2, Math.floor(forName / line)))
  // Where a few rows fill a slide, the bars get half of the spare height.
  const spare = Math.max(0, free - easy * 1.25 * em) / 2
  const bar =
    spare + (stacked ? Math.min(em * 0.95, (free - line) * 0.65) : Math.min(em * 1.6, free * 0.66))
  const values = rows.flatMap(({ value, before }) => [value, before?.value ?? null])
  const highest = Math.max(0, track ?? 0, ...values.filter((value) => value !== null))
  const widestValue = Math.max(
    measureWidest(rows, 'text', theme),
    ...rows.map(({ before }) => estimateWidth(before?.text ?? '', em, 'normal')),
  )
  const years = rows.flatMap(({ years: labels }) => labels ?? [])
  const yearColumn =
    years.length === 0
      ? 0
      : Math.max(...years.map((year) => estimateWidth(year, em, 'bold'))) + em * 0.5
  const yearLeft = stacked ? 1 : column + em * 0.7
  const names = rows.map(({ name }) =>
    fitLines(name, lines, { width: column, fontSize: em, weight: 'normal' }),
  )
  const nameHeight = line * Math.max(1, ...names.map(({ length }) => length))
  return {
    stacked,
    row,
    line,
    // In a low row the texts of the first one would leave the chart.
    middle: stacked ? line + em * 0.15 + bar / 2 : Math.max(nameHeight, free) / 2,
    bar,
    thin: extra === 0 ? 0 : em * (extra === DATED_BAR ? 0.95 : 0.35),
    left: yearLeft + yearColumn,
    yearLeft,
    right: size.width - widestValue - em * 0.5,
    highest: highest > 0 ? highest : 1,
    names,
  }
}
