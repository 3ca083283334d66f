import type { ObservationRow } from '../../src/data/schemas/observations'

type StatedObservation = Exclude<ObservationRow, { status: 'missing' }>

/**
 * The row that stands when a newer report speaks of a figure that an older one already gave. The newer
 * one wins and the older figure, where it differs, stays as a revision. But a figure derived from a
 * stated change does not displace one that a report states, nor one quarter's figure the whole year's.
 */
export function mergeRevision(older: ObservationRow, newer: ObservationRow): ObservationRow {
  if (computeCheckStatus(newer) < computeCheckStatus(older)) return older
  if (newer.status === 'missing' || older.status === 'missing') return newer
  const revisions = revisionsOf(older, newer)
  return revisions.length === 0 ? newer : { ...newer, revisions }
}

function computeCheckStatus(row: ObservationRow): number {
  if (row.status === 'missing') return 0
  if (row.status === 'estimated') return 1
  return quarterOf(row) === null ? 3 : 2
}

/** `2020` and no period at all both mean the whole year. */
function quarterOf({ period }: StatedObservation): string | null {
  return period?.includes('-') ? period : null
}

/** Newest first. */
function revisionsOf(
  older: StatedObservation,
  newer: StatedObservation,
): NonNullable<StatedObservation['revisions']> {
  // Figures of different periods do not correct each other; nor does a derived one state anything.
  if (quarterOf(older) !== quarterOf(newer) || older.status === 'estimated') return []
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
