import { comparisonText, formatChange } from '../../format/change'
import { whenText } from '../../format/period'
import { missingLongText } from '../../format/status'
import { presentOf } from '../../i18n/present'
import type { Words } from '../../i18n/zh'
import type { Verdict } from '../../indicators/change'
import type { Reading } from '../../indicators/reading'
import { levelHeight, levelOf, type Level } from './level'
import { textHeight } from './slideFrame'
import { settingOf, type SlideSize } from './slideSize'
import { shortened } from './textLines'

/** What a cell of the key figures says. */
export type KeyFigureTexts = {
  readonly name: string
  readonly level: Level
  /** How large the change is, or why there is none. */
  readonly change: string
  /** What the change means, and whether chance explains it. */
  readonly meaning: string
  readonly verdict: Verdict
}

/** How the cells stand. */
export type Grid = { readonly columns: number; readonly rows: number }

/** Between cells, and the topic's mark left of a cell, in hundredths of the height. */
export const CELL = { gap: 4, mark: 2.2 } as const

export function gridOf(count: number): Grid {
  return { columns: count > 2 ? 2 : 1, rows: count > 1 ? 2 : 1 }
}

export function cellWidth({ columns }: Grid, size: SlideSize): number {
  return (size.inner - (columns - 1) * CELL.gap * size.unit) / columns - CELL.mark * size.unit
}

/** The texts of a cell. A name that is too long is shortened: its own slide tells it in full. */
export function keyFigureTexts(
  reading: Reading,
  words: Words,
  grid: Grid,
  size: SlideSize,
): KeyFigureTexts {
  const { indicator, to } = reading
  const lines = grid.columns * grid.rows === 1 ? 6 : 2
  const width = cellWidth(grid, size)
  const name = shortened(indicator.name[words.lang], lines, settingOf('label', width, size, 'bold'))
  return { name, level: levelOf(to, indicator, words), ...changeOf(reading, words) }
}

function changeOf(
  reading: Reading,
  words: Words,
): Pick<KeyFigureTexts, 'change' | 'meaning' | 'verdict'> {
  const { outcome, indicator, fromYear, toYear } = reading
  const { figures, overview, lang } = words
  const { blank, comma } = presentOf(lang)
  switch (outcome.kind) {
    case 'change': {
      const { arrow, verdictWord } = formatChange(outcome.change, indicator, figures)
      const { kind } = outcome.change.chance
      const chance =
        kind === 'untested' || outcome.change.direction === 'level'
          ? []
          : [figures.sentence.chance[kind]]
      return {
        change: `${arrow} ${comparisonText(outcome.change, indicator, figures)}`,
        meaning: [verdictWord, ...chance].join(comma),
        verdict: outcome.change.verdict,
      }
    }
    case 'notComparable': {
      const why = overview.acrossBreak(fromYear, toYear)
      return { change: overview.notComparable, meaning: why, verdict: 'neutral' }
    }
    case 'baseline': {
      const { from } = outcome
      const why =
        from === null ? '' : whenText(from, figures) + blank + missingLongText(from.reason, figures)
      return { change: why, meaning: overview.noComparison, verdict: 'neutral' }
    }
    case 'noFigure':
      return { change: '', meaning: '', verdict: 'neutral' }
  }
}

/** How the cells of a slide are set: the figures' size, and whether the meaning is told too. */
export type CellManner = { readonly figure: 'huge' | 'figure'; readonly meaning: boolean }

/** The fullest first; the last is the one that the deck is split for. */
const manners: readonly CellManner[] = [
  { figure: 'huge', meaning: true },
  { figure: 'figure', meaning: true },
  { figure: 'huge', meaning: false },
  { figure: 'figure', meaning: false },
]

/** The fullest manner in which all cells fit a body of this height; null where none does. */
export function cellManner(
  readings: readonly Reading[],
  words: Words,
  height: number,
  size: SlideSize,
): CellManner | null {
  const grid = gridOf(readings.length)
  const width = cellWidth(grid, size)
  const room = (height - (grid.rows - 1) * CELL.gap * size.unit) / grid.rows
  const cells = readings.map((reading) => keyFigureTexts(reading, words, grid, size))
  const fits = (manner: CellManner) =>
    cells.every((texts) => cellHeight(texts, manner, width, size) <= room)
  return manners.find(fits) ?? null
}

/** Height of a cell; infinite where its figure is too wide for it. */
function cellHeight(texts: KeyFigureTexts, manner: CellManner, width: number, size: SlideSize) {
  const label = (text: string) => textHeight(text, 'label', width, size, 'bold')
  const meaning = manner.meaning ? label(texts.meaning) : 0
  const figure = levelHeight(texts.level, manner.figure, width, size)
  return label(texts.name) + figure + label(texts.change) + meaning
}
