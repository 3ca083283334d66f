import { findPartOfYear, type ReportedValue } from '../model/observation'
import { listStatements } from '../model/statements'

/**
 * The statements that a newer report revised, newest first: those of the same period whose value differs
 * from the next newer one. A report that repeats a figure revises nothing.
 */
export function listRevisions(point: ReportedValue): readonly ReportedValue[] {
  const samePeriod = listStatements(point).filter(
    (stated) => findPartOfYear(stated) === findPartOfYear(point),
  )
  return samePeriod.filter((stated, index) => {
    const newer = samePeriod[index - 1]
    return newer !== undefined && newer.status !== 'estimated' && newer.value !== stated.value
  })
}
