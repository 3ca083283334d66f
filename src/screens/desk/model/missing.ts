import type { Indicator } from '../../../domain/model/indicator'
import type { ReportedValue } from '../../../domain/model/observation'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import { listReportedValues } from '../../../domain/model/series'
import { decidedIndicator, type FigureRow } from './figureRows'
import type { Decision } from './work'

/** An indicator that the last report printed and the draft does not. */
export type MissingIndicator = { readonly indicator: Indicator; readonly earlier: ReportedValue }

/**
 * The indicators of the newest report before a year that no figure of the draft has; null where there is no
 * such report.
 */
export function listMissing(
  { seriesById, sourceById }: RegionDataset,
  year: number,
  rows: readonly FigureRow[],
  decisions: Readonly<Record<string, Decision>>,
): readonly MissingIndicator[] | null {
  const earlierYears = [...sourceById.values()].map((source) => source.year)
  const last = Math.max(...earlierYears.filter((one) => one < year))
  if (!Number.isFinite(last)) return null
  const found = new Set(
    rows
      .filter(({ figure }) => figure.kind !== 'base' && figure.year === year)
      .map((row) => decidedIndicator(row, decisions[row.key])),
  )
  return [...seriesById.values()].flatMap((series) => {
    const earlier = listReportedValues(series).find(
      (value) => value.year === last && value.printed !== null,
    )
    return earlier === undefined || found.has(series.indicator.id)
      ? []
      : [{ indicator: series.indicator, earlier }]
  })
}
