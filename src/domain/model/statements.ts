import type { SourceId } from './ids'
import { findPartOfYear, type Observation, type ReportedValue } from './observation'

/** The figure as every report states it: the newest first, the others as if they were the only ones. */
export function listStatements(point: ReportedValue): readonly ReportedValue[] {
  return [
    point,
    ...point.otherStatements.map((statement) => ({
      ...point,
      ...statement,
      formula: null,
      otherStatements: [],
    })),
  ]
}

/** The figure as one report states it; null where that report does not. */
export function findStatement(point: Observation | null, source: SourceId): ReportedValue | null {
  if (point?.kind !== 'reported') return null
  return listStatements(point).find((stated) => stated.source === source) ?? null
}

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
