import type { Indicator } from './indicator'
import type { Observation } from './observation'
import { findObservation, type RegionDataset } from './regionDataset'

/** A figure and what became of it. */
export type FigureDifference = {
  readonly indicator: Indicator
  readonly before: Observation
  /** The indicator as it is now: its unit may have changed with it. */
  readonly after: { readonly indicator: Indicator; readonly observation: Observation } | null
}

/** What later data say differently from earlier ones. */
export type DatasetDifferences = {
  /** In the order of the earlier catalogue, then of the years; `after` is null for what is gone. */
  readonly changed: readonly FigureDifference[]
  /** Figures of years and indicators that the earlier data did not have at all. */
  readonly added: number
}

/**
 * Compares two states of one region's data, figure by figure. A figure has changed when its value,
 * precision, status, period or the reason of its absence is another; a year that has since been
 * reported for the first time is no change.
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
      // What was missing and is not asked for any more took no figure away.
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
