import type { MatchedFigure } from '../../../reading/readReport'
import type { Issue } from './issues'
import type { Decision } from './work'

/** Why a person should look twice at a figure before ticking it. */
export type Doubt = 'weakMatch' | 'noIndicator' | 'otherScope' | 'otherVerb' | 'noYear' | 'finding'

/** A figure to tick. */
export type FigureRow = {
  /** The same after every reading of the text. */
  readonly key: string
  readonly figure: MatchedFigure
  readonly doubts: readonly Doubt[]
}

type Decisions = Readonly<Record<string, Decision>>

/** Below this the indicator may be another. */
const SURE = 0.7

/** The key of a figure among the decisions: where it stands. */
function figureKey({ start, end }: MatchedFigure): string {
  return `${start}-${end}`
}

/**
 * The figures to tick, in the order of the text. A change that is printed beside a figure is ticked with it
 * and has no row.
 */
export function buildFigureRows(
  figures: readonly MatchedFigure[],
  issues: readonly Issue[],
): readonly FigureRow[] {
  const owned = new Set(figures.flatMap(({ changes }) => changes.map(({ start }) => start)))
  const wrong = issues.filter(
    ({ weight }) => weight === 'inconsistent' || weight === 'unpublishable' || weight === 'notice',
  )
  return figures
    .filter(({ start }) => !owned.has(start))
    .map((figure) => ({
      key: figureKey(figure),
      figure,
      doubts: listDoubts(
        figure,
        wrong.some(({ start, end }) => start < figure.end && end > figure.start),
      ),
    }))
}

function listDoubts({ match, year }: MatchedFigure, hasFinding: boolean): readonly Doubt[] {
  const doubts: Doubt[] = hasFinding ? ['finding'] : []
  if (match.indicator === null) doubts.push('noIndicator')
  else if (match.confidence < SURE) doubts.push('weakMatch')
  if (year === null) doubts.push('noYear')
  return [...doubts, ...match.remarks]
}

/** What is still to be ticked. */
export type TickCounts = {
  readonly done: number
  readonly total: number
  readonly doubtfulLeft: number
}

export function countTicks(rows: readonly FigureRow[], decisions: Decisions): TickCounts {
  const open = rows.filter(({ key }) => decisions[key] === undefined)
  return {
    done: rows.length - open.length,
    total: rows.length,
    doubtfulLeft: open.filter(({ doubts }) => doubts.length > 0).length,
  }
}

/**
 * The next figure to decide on after one, round the end of the list: a doubtful one first, any other when no
 * doubtful one is left; null when all are decided.
 */
export function findNextOpen(
  rows: readonly FigureRow[],
  decisions: Decisions,
  after: string | null,
): FigureRow | null {
  const at = rows.findIndex(({ key }) => key === after)
  const open = [...rows.slice(at + 1), ...rows.slice(0, at + 1)].filter(
    ({ key }) => decisions[key] === undefined && key !== after,
  )
  return open.find(({ doubts }) => doubts.length > 0) ?? open[0] ?? null
}

/** Which figures a list shows. */
export type Filter = 'all' | 'open' | 'doubtful'

export function filterRows(
  rows: readonly FigureRow[],
  decisions: Decisions,
  filter: Filter,
): readonly FigureRow[] {
  switch (filter) {
    case 'all':
      return rows
    case 'open':
      return rows.filter(({ key }) => decisions[key] === undefined)
    case 'doubtful':
      return rows.filter(({ key, doubts }) => doubts.length > 0 && decisions[key] === undefined)
  }
}

/** The indicator that a figure has after a decision; null for none, or where it was rejected. */
export function decidedIndicator(row: FigureRow, decision: Decision | undefined): string | null {
  switch (decision?.kind) {
    case 'rejected':
      return null
    case 'corrected':
      return decision.indicator
    case 'accepted':
    case undefined:
      return row.figure.match.indicator
  }
}
