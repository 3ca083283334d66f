import { unitText } from '../../../format/values/unit'
import { findObservation } from '../../../domain/model/regionDataset'
import type { SlideContext } from './slideContext'

/** The units of these indicators as their figures of the later year are written: 件, 万件, million yuan. */
export function unitsOf(
  ids: readonly string[],
  { dataset, pair, messages }: SlideContext,
): readonly string[] {
  const units = ids.flatMap((id) => {
    const indicator = dataset.indicatorById.get(id)
    if (indicator === undefined) return []
    const point = findObservation(dataset, id, pair.to)
    // Without a figure the unit stands in its plural, and so it does for a single case.
    const value = point?.kind === 'stated' ? point.value : 2
    return [unitText(indicator, Math.abs(value) === 1 ? 2 : value, messages.lang)]
  })
  return [...new Set(units)]
}
