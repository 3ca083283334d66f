import type { Indicator } from './indicator'
import type { Observation } from './observation'
import { findObservation, type RegionDataset } from './regionDataset'

/** A figure before and after. */
export type FigureDifference = {
  readonly indicator: Indicator
  readonly before: Observation
  /** The indicator as it is now: its unit may have changed with it. */
  readonly after: { readonly indicator: Indicator; readonly observation: Observation } | null
}

/** The differences of later data from earlier ones. */
export type DatasetDifferences = {
  /** In the order of the earlier catalogue, then by year; `after` is null for a removed figure. */
  readonly changed: readonly FigureDifference[]
  /** The number of figures of new years and indicators. */
  readonly added: number
}

/**
 * Compares two versions of one region's data. A figure has changed when its value, precision, status,
 * period, unit or missing reason differs; a new year is no change.
 */
export function datasetDifferences(
  before: RegionDataset,
  after: RegionDataset,
): DatasetDifferences {
  const changed: FigureDifference[] = []
  for (const indicator of before.catalog.indicators) {
    const now = after.indicatorById.get(indicator.id)
    for (const year of before.years) {
      const old = findObservation(before, indicator.id, year)
      if (old === null) continue
      const observation = now === undefined ? null : findObservation(after, indicator.id, year)
      const gone = now === undefined || observation === null
      // A removed gap is no removed figure.
      if (gone && old.kind === 'missing') continue
      if (gone) changed.push({ indicator, before: old, after: null })
      else if (!sameFigure(indicator, old, now, observation))
        changed.push({ indicator, before: old, after: { indicator: now, observation } })
    }
  }
  return { changed, added: addedFigures(before, after) }
}

function sameFigure(unitOf: Indicator, a: Observation, nowIn: Indicator, b: Observation): boolean {
  if (a.kind === 'missing') return b.kind === 'missing' && a.reason === b.reason
  return (
    b.kind === 'reported' &&
    a.value === b.value &&
    a.precision === b.precision &&
    a.status === b.status &&
    a.period === b.period &&
    unitOf.multiplier === nowIn.multiplier &&
    unitOf.unit.zh === nowIn.unit.zh
  )
}

function addedFigures(before: RegionDataset, after: RegionDataset): number {
  let added = 0
  for (const { points } of after.seriesById.values())
    for (const point of points)
      if (
        point.kind === 'reported' &&
        findObservation(before, point.indicator, point.year) === null
      )
        added += 1
  return added
}
