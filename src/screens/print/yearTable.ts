import { keepChecks } from '../../format/sentences/cautionTexts'
import { boundTexts } from '../../format/values/interval'
import { missingText, statusText } from '../../format/status'
import { numberText } from '../../format/values/figure'
import { estimateWidth } from '../../typesetting/textWidth'
import type { Messages } from '../../messages/messages'
import { listFigureCautions } from '../../domain/checks/cautions'
import type { Indicator } from '../../domain/model/indicator'
import { findInterval } from '../../domain/comparison/findInterval'
import type { Observation } from '../../domain/model/observation'
import type { RegionDataset } from '../../domain/model/regionDataset'

/** A year's cells in a table that runs across the page. */
export type YearCell = {
  readonly year: number
  /** The figure without its unit, or why there is none. */
  readonly value: string
  readonly isMissing: boolean
  /** 推算数, 初步数, 口径调整, and ⚠ for what data checks found; null for a figure with neither. */
  readonly status: string | null
  /** The bounds of the 95 % interval, lower first, the upper one joined by a dash; empty where it has none. */
  readonly bounds: readonly string[]
}

/** Few years get a row each with their notes; more run across the page. */
export const MOST_ROWS = 4

const TEXT_SIZE = 11
const PADDING = 5

/** The cells of every year of an indicator. */
export function yearCells(
  dataset: RegionDataset,
  indicator: Indicator,
  messages: Messages,
): readonly YearCell[] {
  const points = dataset.seriesById.get(indicator.id)?.points ?? []
  return points.map((point) => cellOf(dataset, indicator, point, messages))
}

function cellOf(
  dataset: RegionDataset,
  indicator: Indicator,
  point: Observation,
  { figures }: Messages,
): YearCell {
  const { year } = point
  if (point.kind === 'missing') {
    const value = missingText(point.reason, figures)
    return { year, value, isMissing: true, status: null, bounds: [] }
  }
  const flagged = keepChecks(listFigureCautions(dataset, point)).length > 0
  const status = [statusText(point.status, figures) ?? '', flagged ? '⚠' : ''].join(' ').trim()
  const interval = findInterval(dataset, indicator, point)
  const bounds = interval === null ? null : boundTexts(interval, indicator, figures)
  return {
    year,
    value: numberText(point, indicator, figures),
    isMissing: false,
    status: status === '' ? null : status,
    // On two lines where the column is narrow.
    bounds: bounds === null ? [] : [bounds.lower, figures.range('', bounds.upper, '')],
  }
}

/** Splits years into as many rows of similar length as this width needs. */
export function acrossPage(
  cells: readonly YearCell[],
  width: number,
): readonly (readonly YearCell[])[] {
  // Words may wrap; a number never does.
  const widest = Math.max(
    ...cells.flatMap(({ year, value, status, bounds }) =>
      [String(year), ...`${value} ${status ?? ''}`.split(' '), ...bounds].map((text) =>
        estimateWidth(text, TEXT_SIZE),
      ),
    ),
  )
  const most = Math.max(1, Math.floor(width / (widest + PADDING)))
  const rows = Math.ceil(cells.length / most)
  const each = Math.ceil(cells.length / rows)
  return Array.from({ length: rows }, (_, row) => cells.slice(row * each, (row + 1) * each))
}
