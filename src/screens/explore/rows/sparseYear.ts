import type { MissingReason } from '../../../domain/model/observation'
import type { YearPair } from '../../../domain/model/comparedYears'
import type { ExplorerRow } from './explorerRow'

/** What the rows with figures for the whole comparison are to each other. */
export type Kinship = 'comparable' | 'bothYears' | 'oneYear'

/** A compared year that nearly all rows lack: it is told once, not in each row. */
export type SparseYear = {
  readonly year: number
  readonly isEarlier: boolean
  /** How many rows have a figure of it. */
  readonly figures: number
  readonly missing: number
  /** Why the others have none, each reason once. */
  readonly reasons: readonly MissingReason[]
  /** What the rows with all figures of the comparison are. */
  readonly kinship: Kinship
}

/** In a year with figures in at most this share of the rows, a gap is the rule. */
const MOST_SPARSE = 0.2

/** The compared year that nearly all rows lack, the earlier one first; null where neither is. */
export function findSparseYear(
  rows: readonly ExplorerRow[],
  { from, to }: YearPair,
): SparseYear | null {
  for (const [side, year] of [['from', from] as const, ['to', to] as const]) {
    const points = rows.map(({ comparison }) => comparison[side])
    const reasons = points.flatMap((point) => (point.kind === 'missing' ? [point.reason] : []))
    const figures = points.length - reasons.length
    if (rows.length === 0 || figures > rows.length * MOST_SPARSE) continue
    return {
      year,
      isEarlier: side === 'from' && from !== to,
      figures,
      missing: reasons.length,
      reasons: [...new Set(reasons)],
      kinship: findKinship(rows.filter(isComplete), from === to),
    }
  }
  return null
}

/** Whether a row has all figures of the comparison. */
export function isComplete({ completeness }: ExplorerRow): boolean {
  return completeness === 'both'
}

function findKinship(complete: readonly ExplorerRow[], isOneYear: boolean): Kinship {
  if (isOneYear) return 'oneYear'
  return complete.every(({ comparison }) => comparison.kind === 'change')
    ? 'comparable'
    : 'bothYears'
}
