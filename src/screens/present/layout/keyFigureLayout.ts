import { comparisonText, formatChange } from '../../../format/sentences/change'
import { whenText, yearText } from '../../../format/values/period'
import { missingLongText } from '../../../format/status'
import { presentOf } from '../../../messages/present'
import type { Messages } from '../../../messages/zh'
import type { Verdict } from '../../../domain/comparison/change'
import type { Comparison } from '../../../domain/comparison/comparison'
import { levelHeight, buildFigureParts, levelWidth, type FigureParts } from '../deck/figureParts'
import { textHeight } from './slideFrame'
import { textStyleFor, type SlideSize } from './slideSize'
import { truncateLines } from '../../../typesetting/wrapLines'

/** What a cell of the key figures says. */
export type KeyFigureTexts = {
  readonly name: string
  readonly level: FigureParts
  /** How large the change is, or why there is none. */
  readonly change: string
  /** What the change means, and whether chance explains it. */
  readonly meaning: string
  /** What must be known before the figure is used; empty where nothing is. */
  readonly caution: string
  readonly verdict: Verdict
}

/** How the cells stand. */
export type Grid = { readonly columns: number; readonly rows: number }

/** Between cells, and the topic's mark left of a cell, in hundredths of the height. */
export const CELL = { gap: 4, mark: 2.2, beside: 3 } as const

export function gridOf(count: number): Grid {
  return { columns: count > 1 ? 2 : 1, rows: count > 2 ? 2 : 1 }
}

export function cellWidth({ columns }: Grid, size: SlideSize): number {
  return (size.inner - (columns - 1) * CELL.gap * size.unit) / columns - CELL.mark * size.unit
}

/** A figure of the page, and whether a check of it fails. */
export type KeyFigure = { readonly comparison: Comparison; readonly fails: boolean }

/** The texts of a cell. A name that is too long is shortened: its own slide tells it in full. */
export function keyFigureTexts(
  { comparison, fails }: KeyFigure,
  messages: Messages,
  grid: Grid,
  size: SlideSize,
): KeyFigureTexts {
  const { indicator, to } = comparison
  const lines = grid.columns * grid.rows === 1 ? 6 : 2
  const width = cellWidth(grid, size)
  const name = truncateLines(
    indicator.name[messages.lang],
    lines,
    textStyleFor('label', width, size, 'bold'),
  )
  const caution = cautionOf(comparison, fails, messages)
  return {
    name,
    level: buildFigureParts(to, indicator, messages),
    caution,
    ...changeOf(comparison, messages),
  }
}

/** Why the sentence on the figure's own slide must be read before the figure is used, in a few words. */
function cautionOf(comparison: Comparison, fails: boolean, { figures, lang }: Messages): string {
  const { from, to, outcome, comparability } = comparison
  const present = presentOf(lang)
  const compared = outcome.kind === 'change' || outcome.kind === 'notComparable'
  const careful =
    outcome.kind === 'change' && (comparability.kind === 'caution' || outcome.change.periodsDiffer)
  const statuses = (compared ? [from, to] : [to]).flatMap((point) =>
    point.kind === 'missing' || point.status === 'normal'
      ? []
      : [figures.status[point.status] + present.brackets(whenText(point, figures))],
  )
  return [
    ...(careful ? [present.careful] : []),
    ...statuses,
    ...(fails ? [present.fails] : []),
  ].join(present.semicolon)
}

function changeOf(
  comparison: Comparison,
  messages: Messages,
): Omit<KeyFigureTexts, 'name' | 'level' | 'caution'> {
  const { outcome, indicator, fromYear, toYear } = comparison
  const { figures, overview, lang } = messages
  const { againstChance, baseline, blank, brackets, comma } = presentOf(lang)
  switch (outcome.kind) {
    case 'change': {
      const { arrow, verdictWord, absolute, relative } = formatChange(
        outcome.change,
        indicator,
        figures,
      )
      const { kind } = outcome.change.chance
      const chance =
        kind === 'untested' || outcome.change.direction === 'level' ? [] : [againstChance[kind]]
      // The slide's title names the year compared with.
      const sameYear = whenText(outcome.change.from, figures) === yearText(fromYear, figures)
      const text = sameYear
        ? absolute + (relative === null ? '' : brackets(relative))
        : comparisonText(outcome.change, indicator, figures)
      return {
        change: `${arrow} ${text}`,
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
      return { change: why, meaning: baseline, verdict: 'neutral' }
    }
    case 'noFigure':
      return { change: '', meaning: '', verdict: 'neutral' }
  }
}

/**
 * The size of a slide's figures, and whether changes stand beside them where they have room there. What
 * is said of them never gives way: the deck is split for it.
 */
export type CellManner = { readonly digits: 'huge' | 'figure'; readonly beside: boolean }

const manners: readonly CellManner[] = [
  { digits: 'huge', beside: false },
  { digits: 'huge', beside: true },
  { digits: 'figure', beside: false },
  { digits: 'figure', beside: true },
]

/** The larger manner in which all cells fit a body of this height; null where none does. */
export function cellManner(
  shown: readonly KeyFigure[],
  messages: Messages,
  height: number,
  size: SlideSize,
): CellManner | null {
  const grid = gridOf(shown.length)
  const width = cellWidth(grid, size)
  const room = (height - (grid.rows - 1) * CELL.gap * size.unit) / grid.rows
  const cells = shown.map((one) => keyFigureTexts(one, messages, grid, size))
  const fits = (manner: CellManner) =>
    cells.every((texts) => cellHeight(texts, manner, width, size) <= room)
  return manners.find(fits) ?? null
}

/** A caution as it is written, with its mark. */
export function marked(caution: string): string {
  return caution === '' ? '' : `⚠ ${caution}`
}

/** Whether a cell's change stands beside its figure: on no more lines than are as high as that. */
export function standsBeside(
  { level, change }: KeyFigureTexts,
  { digits, beside }: CellManner,
  width: number,
  size: SlideSize,
): boolean {
  const left = width - levelWidth(level, digits, size) - CELL.beside * size.unit
  if (!beside || change === '' || left <= 0) return false
  return textHeight(change, 'label', left, size) <= size.text[digits].line
}

/** Height of a cell; infinite where its figure is too wide for it. */
function cellHeight(texts: KeyFigureTexts, manner: CellManner, width: number, size: SlideSize) {
  const { name, level, change, meaning, caution } = texts
  const under = standsBeside(texts, manner, width, size) ? [meaning] : [change, meaning]
  return [...under, marked(caution)].reduce(
    (sum, text) => sum + textHeight(text, 'label', width, size),
    textHeight(name, 'label', width, size, 'bold') + levelHeight(level, manner.digits, width, size),
  )
}
