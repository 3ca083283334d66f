import { listCautionWords } from '../../../format/sentences/cautionTexts'
import { comparisonText, formatChange } from '../../../format/sentences/change'
import { whenText, yearText } from '../../../format/values/period'
import { missingInText } from '../../../format/status'
import type { Messages } from '../../../messages/messages'
import { attempt } from '../../../format/attempt'
import type { Verdict } from '../../../domain/comparison/change'
import type { Comparison } from '../../../domain/comparison/comparison'
import {
  figurePartsHeight,
  buildFigureParts,
  figurePartsWidth,
  type FigureParts,
} from '../deck/figureParts'
import { markCaution } from '../../../format/markCaution'
import { textHeight } from './slideFrame'
import { textStyleFor, type SlideSize } from './slideSize'
import { truncateLines } from '../../../typesetting/wrapLines'

/** The texts of a key figure's cell. */
export type KeyFigureTexts = {
  readonly name: string
  readonly parts: FigureParts
  /** The size of the change, or why there is none. */
  readonly change: string
  /** The verdict, and whether chance explains the change. */
  readonly meaning: string
  /** Reasons to use the figure with care; may be empty. */
  readonly caution: string
  readonly verdict: Verdict
}

export type Grid = { readonly columns: number; readonly rows: number }

/** Gap between cells, width of the topic's mark, gap before a change; in hundredths of the height. */
export const CELL = { gap: 4, mark: 2.2, beside: 3 } as const

export function chooseGrid(count: number): Grid {
  return { columns: count > 1 ? 2 : 1, rows: count > 2 ? 2 : 1 }
}

export function cellWidth({ columns }: Grid, size: SlideSize): number {
  return (size.inner - (columns - 1) * CELL.gap * size.unit) / columns - CELL.mark * size.unit
}

export type KeyFigure = { readonly comparison: Comparison }

/** The texts of a cell. A long name is truncated: the indicator's own slide has all of it. */
export function buildKeyFigureTexts(
  { comparison }: KeyFigure,
  messages: Messages<'present'>,
  grid: Grid,
  size: SlideSize,
): KeyFigureTexts {
  const { indicator, to } = comparison
  const lines = grid.columns * grid.rows === 1 ? 6 : 2
  const style = textStyleFor('label', cellWidth(grid, size), size, 'bold')
  return {
    name: truncateLines(indicator.name[messages.lang], lines, style),
    ...attempt(
      () => ({
        parts: buildFigureParts(to, indicator, messages),
        caution: buildCaution(comparison, messages),
        ...buildChangeTexts(comparison, messages),
      }),
      {
        parts: { about: '', digits: messages.figures.unshown, unit: '' },
        change: '',
        meaning: '',
        caution: '',
        verdict: 'neutral',
      },
    ),
  }
}

/** The gravest caution in a few words: the figure's own slide has them all. */
function buildCaution({ cautions }: Comparison, { figures }: Messages<'present'>): string {
  // The cell says otherwise that years are not comparable, and its digits that they are not exact.
  const told = ['notComparable', 'inexact']
  const [gravest = ''] = listCautionWords(
    cautions.filter(({ kind }) => !told.includes(kind)),
    figures,
  )
  return gravest
}

function buildChangeTexts(
  comparison: Comparison,
  messages: Messages<'present'>,
): Omit<KeyFigureTexts, 'name' | 'parts' | 'caution'> {
  const { indicator, fromYear, toYear } = comparison
  const { figures, overview, present } = messages
  const { againstChance, baseline, brackets, comma } = present
  switch (comparison.kind) {
    case 'change': {
      const { change } = comparison
      const { arrow, verdictWord, absolute, relative } = formatChange(change, indicator, figures)
      const { kind } = change.chance
      const chance =
        kind === 'untested' || change.direction === 'level' ? [] : [againstChance[kind]]
      // The title of the slide names the earlier year.
      const sameYear = whenText(change.from, figures) === yearText(fromYear, figures)
      const text = sameYear
        ? absolute + (relative === null ? '' : brackets(relative))
        : comparisonText(change, indicator, figures)
      return {
        change: `${arrow} ${text}`,
        meaning: [...(verdictWord === null ? [] : [verdictWord]), ...chance].join(comma),
        verdict: change.verdict,
      }
    }
    case 'notComparable': {
      const why = overview.acrossBreak(fromYear, toYear)
      return { change: overview.notComparable, meaning: why, verdict: 'neutral' }
    }
    case 'baseline': {
      const { from } = comparison
      const why = missingInText(from, whenText(from, figures), figures)
      return { change: why, meaning: baseline, verdict: 'neutral' }
    }
    case 'singleYear':
      return { change: '', meaning: baseline, verdict: 'neutral' }
    case 'noFigure':
      return { change: '', meaning: '', verdict: 'neutral' }
  }
}

/**
 * The size of the digits, and whether changes go beside them where they fit. Texts are never dropped:
 * the deck is split instead.
 */
export type CellLayout = { readonly digits: 'huge' | 'figure'; readonly beside: boolean }

const cellLayouts: readonly CellLayout[] = [
  { digits: 'huge', beside: false },
  { digits: 'huge', beside: true },
  { digits: 'figure', beside: false },
  { digits: 'figure', beside: true },
]

/** The first layout in which all cells fit a body of this height; null where none does. */
export function chooseCellLayout(
  figures: readonly KeyFigure[],
  messages: Messages<'present'>,
  height: number,
  size: SlideSize,
): CellLayout | null {
  const grid = chooseGrid(figures.length)
  const width = cellWidth(grid, size)
  const rowHeight = (height - (grid.rows - 1) * CELL.gap * size.unit) / grid.rows
  const cells = figures.map((one) => buildKeyFigureTexts(one, messages, grid, size))
  const fits = (layout: CellLayout) =>
    cells.every((texts) => cellHeight(texts, layout, width, size) <= rowHeight)
  return cellLayouts.find(fits) ?? null
}

/** Whether a change fits beside its figure without being higher. */
export function isChangeBeside(
  { parts, change }: KeyFigureTexts,
  { digits, beside }: CellLayout,
  width: number,
  size: SlideSize,
): boolean {
  const left = width - figurePartsWidth(parts, digits, size) - CELL.beside * size.unit
  if (!beside || change === '' || left <= 0) return false
  return textHeight(change, 'label', left, size) <= size.text[digits].line
}

/** Infinite where the figure is too wide for the cell. */
function cellHeight(texts: KeyFigureTexts, layout: CellLayout, width: number, size: SlideSize) {
  const { name, parts, change, meaning, caution } = texts
  const under = isChangeBeside(texts, layout, width, size) ? [meaning] : [change, meaning]
  return [...under, markCaution(caution)].reduce(
    (sum, text) => sum + textHeight(text, 'label', width, size),
    textHeight(name, 'label', width, size, 'bold') +
      figurePartsHeight(parts, layout.digits, width, size),
  )
}
