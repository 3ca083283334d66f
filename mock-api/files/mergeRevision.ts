import type { ObservationRow } from '../../src/data/schemas/observations'

type StatedObservation = Exclude<ObservationRow, { status: 'missing' }>

/**
 * Merges two reports' rows for one position. The newer row wins and keeps a different older figure as a
 * revision. An estimate does not replace a stated figure, nor a quarter's figure the whole year's.
 */
export function mergeRevision(older: ObservationRow, newer: ObservationRow): ObservationRow {
  if (rankRow(newer) < rankRow(older)) return older
  if (newer.status === 'missing' || older.status === 'missing') return newer
  const revisions = listRevisions(older, newer)
  return revisions.length === 0 ? newer : { ...newer, revisions }
}

/** A row of a higher rank is not replaced by one of a lower rank. */
function rankRow(row: ObservationRow): number {
  if (row.status === 'missing') return 0
  if (row.status === 'estimated') return 1
  return findQuarter(row) === null ? 3 : 2
}

/** `2020` and no period at all both mean the whole year. */
function findQuarter({ period }: StatedObservation): string | null {
  return period?.includes('-') ? period : null
}

/** Newest first. */
function listRevisions(
  older: StatedObservation,
  newer: StatedObservation,
): NonNullable<StatedObservation['revisions']> {
  // Only a stated figure of the same period can be corrected.
  if (findQuarter(older) !== findQuarter(newer) || older.status === 'estimated') return []
  const before = older.revisions ?? []
  if (older.value === newer.value) return before
  return [
    {
      value: older.value,
      ...(older.printed === undefined ? {} : { printed: older.printed }),
      source: older.source,
      ...(older.locator === undefined ? {} : { locator: older.locator }),
    },
    ...before,
  ]
}
