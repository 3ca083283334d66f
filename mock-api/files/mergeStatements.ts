import * as v from 'valibot'
import {
  statementSchema,
  type ObservationRow,
  type StatedObservation,
  type StatementRow,
} from '../../src/data/schemas/observations'

/**
 * Merges all reports' rows for one position, given newest first, into one. The newest wins, except that an
 * estimate does not replace a stated figure, nor a quarter's figure the whole year's. What the other reports
 * state stays beside it, also where it is the same. Throws without a row.
 */
export function mergeStatements(rows: readonly ObservationRow[]): ObservationRow {
  const winner = rows.reduce((best, row) => (rankRow(row) > rankRow(best) ? row : best))
  if (winner.status === 'missing') return winner
  const otherStatements = rows.flatMap((row) => (row === winner ? [] : listStatement(row)))
  return otherStatements.length === 0 ? winner : { ...winner, otherStatements }
}

/** A row of a higher rank is not replaced by one of a lower rank. */
function rankRow(row: ObservationRow): number {
  if (row.status === 'missing') return 0
  if (row.status === 'estimated') return 1
  return isWholeYear(row) ? 3 : 2
}

/** `2020` and no period at all both mean the whole year. */
function isWholeYear({ period }: StatedObservation): boolean {
  return period?.includes('-') !== true
}

/** What a row's report states; nothing for a missing or derived figure. */
function listStatement(row: ObservationRow): readonly StatementRow[] {
  if (row.status === 'missing' || row.status === 'estimated') return []
  return [v.parse(statementSchema, row)]
}
