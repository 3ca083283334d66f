import type { ObservationRow } from '../../src/data/schemas/observations'
import type { NoteRow, ReportFile } from './dataSchema'

type Note = NonNullable<ObservationRow['notes']>[number]

/**
 * The notes of these reports by `<indicator> <year>`, the oldest first. A note explains a year, so it does
 * not depend on which report's figure is used.
 */
export function groupNotes(reports: readonly ReportFile[]): ReadonlyMap<string, readonly Note[]> {
  const notes = new Map<string, readonly Note[]>()
  const rows = reports.flatMap((report) => report.notes ?? []).sort(byDate)
  for (const { indicator, year, ...note } of rows) {
    const key = `${indicator} ${year}`
    notes.set(key, [...(notes.get(key) ?? []), note])
  }
  return notes
}

function byDate(a: NoteRow, b: NoteRow): number {
  if (a.date === b.date) return 0
  return a.date < b.date ? -1 : 1
}
