import type { ChartTheme } from '../../theme/chartTheme'
import type { Size } from '../layout/box'
import type { PartsRow } from './partsRows'
import { estimateWidth } from '../../typesetting/textWidth'
import { fitLines } from '../../typesetting/wrapLines'

/** Where the rows of a parts picture stand, in pixels. */
export type PartsLayout = {
  /** Name over its bar, or in a column of its own left of it. */
  readonly stacked: boolean
  readonly row: number
  /** Height of one line of text. */
  readonly line: number
  /** From a row's top to the middle of its bar. */
  readonly middle: number
  readonly bar: number
  /** The earlier year's bar under it; 0 where there is none. */
  readonly thin: number
  readonly left: number
  readonly right: number
  readonly highest: number
  /** A row's name on its lines. */
  readonly names: readonly (readonly string[])[]
}

/** A column of names may take this share of the width; beyond it, the bars lose their meaning. */
const mostForNames = 0.42

/** Heights in em. `least` holds the row without touching its neighbour, `easy` lets it breathe. */
const rowHeights = {
  beside: { least: 1.2, easy: 2.2 },
  stacked: { least: 2.35, easy: 3.2 },
}

/** A row is never higher than so many times the easy height: beyond it name and bar part company. */
const tallest = 1.8

/** What an earlier year's bar adds to them. */
const thinBar = 0.45

function widest(texts: readonly string[], theme: ChartTheme): number {
  return Math.max(0, ...texts.map((text) => estimateWidth(text, theme.fontSize, 'bold')))
}

function needsStacking(rows: readonly PartsRow[], width: number, theme: ChartTheme): boolean {
  return (
    widest(
      rows.map(({ name }) => name),
      theme,
    ) >
    width * mostForNames
  )
}

function extraOf(rows: readonly PartsRow[]): number {
  return rows.some(({ before }) => before !== null) ? thinBar : 0
}

/** The height at which these rows read well in a picture of this width. */
export function easyHeight(rows: readonly PartsRow[], theme: ChartTheme, width: number): number {
  const { easy } = rowHeights[needsStacking(rows, width, theme) ? 'stacked' : 'beside']
  return Math.ceil(rows.length * theme.fontSize * (easy + extraOf(rows)))
}

/** Shares the picture's height among the rows; where that is too little for names over bars, they go beside. */
export function layoutParts(rows: readonly PartsRow[], theme: ChartTheme, size: Size): PartsLayout {
  const em = theme.fontSize
  const extra = extraOf(rows)
  const share = size.height / Math.max(1, rows.length)
  const stacked =
    needsStacking(rows, size.width, theme) && share >= (rowHeights.stacked.least + extra) * em
  const { easy } = rowHeights[stacked ? 'stacked' : 'beside']
  const row = Math.min(share, (easy * tallest + extra) * em)
  const line = em * 1.15
  const own = widest(
    rows.map(({ name }) => name),
    theme,
  )
  const column = stacked ? size.width : Math.min(own, size.width * mostForNames)
  const lines = stacked ? 1 : Math.max(1, Math.min(2, Math.floor(row / line)))
  const free = row - extra * em
  // Where a few rows have a whole slide, half of what is over goes to the bars.
  const over = Math.max(0, free - easy * 1.25 * em) / 2
  const bar =
    over + (stacked ? Math.min(em * 0.95, (free - line) * 0.65) : Math.min(em * 1.6, free * 0.66))
  const values = rows.flatMap(({ value, before }) => [value ?? 0, before?.value ?? 0])
  return {
    stacked,
    row,
    line,
    middle: stacked ? line + em * 0.15 + bar / 2 : free / 2,
    bar,
    thin: extra === 0 ? 0 : em * 0.35,
    left: stacked ? 1 : column + em * 0.7,
    right:
      size.width -
      widest(
        rows.map(({ text }) => text),
        theme,
      ) -
      em * 0.5,
    highest: Math.max(...values) > 0 ? Math.max(...values) : 1,
    names: rows.map(({ name }) =>
      fitLines(name, lines, { width: column, fontSize: em, weight: 'normal' }),
    ),
  }
}
