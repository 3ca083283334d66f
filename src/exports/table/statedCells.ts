import { figureText } from '../../format/values/figure'
import { locatorText } from '../../format/locator'
import { findExactTerms } from '../../domain/model/exactness'
import type { Indicator } from '../../domain/model/indicator'
import { computeInterval } from '../../domain/statistics/interval'
import type { Revision, ReportedValue } from '../../domain/model/observation'
import { countPrintedDecimals, roundTo } from '../../domain/statistics/rounding'
import { numberCell, textCell, type Cell } from './cell'
import type { FigureColumn } from './columnName'
import { sourceCells } from './sourceCells'
import { statusCodes } from './statusCode'
import type { TableContext } from './tableContext'

/** Bounds are computed, not observed: more digits than this would only look exact. */
const BOUND_DECIMALS = 2

/** Without words, so that it reads the same in every language: `90 (530600-2019)`. */
function revisionsText(revisions: readonly Revision[]): string {
  return revisions.map(({ value, source }) => `${value} (${source})`).join('; ')
}

function locatorCells({ messages }: TableContext, { locator }: ReportedValue) {
  return {
    locator_chapter: numberCell(locator?.chapter ?? null),
    locator_item: numberCell(locator?.item ?? null),
    locator_name: textCell(locator === null ? null : locatorText(locator, messages.figures)),
  }
}

function statedChangeCells({ statedChange }: ReportedValue) {
  if (statedChange === null) return {}
  const { value, unit, base, printed } = statedChange
  return {
    stated_change: numberCell(value, countPrintedDecimals(printed, value)),
    stated_change_unit: textCell(unit),
    stated_change_base: textCell(base),
    stated_change_printed: textCell(printed),
  }
}

/** A figure with all that is known of it: status, exactness, interval, source and place, own history. */
export function statedCells(
  context: TableContext,
  indicator: Indicator,
  observation: ReportedValue,
): Readonly<Partial<Record<FigureColumn, Cell>>> {
  const { dataset, messages } = context
  const { value, status, precision, printed, formula, revisions, year } = observation
  // Of other regions only this indicator is known: the sides of their rates are not.
  const sides =
    observation.region === dataset.region.code ? findExactTerms(dataset, indicator, year) : null
  const interval = computeInterval(indicator, observation, sides)
  const bound = (limit: number | undefined): Cell =>
    numberCell(limit === undefined ? null : roundTo(limit, BOUND_DECIMALS), BOUND_DECIMALS)
  return {
    obs_value: numberCell(value, Math.max(indicator.decimals, countPrintedDecimals(null, value))),
    figure: textCell(figureText(observation, indicator, messages.figures)),
    obs_status: textCell(statusCodes[status]),
    obs_status_name: textCell(messages.exports.status[status]),
    precision: textCell(precision),
    precision_name: textCell(messages.exports.precision[precision]),
    printed: textCell(printed),
    lower_95: bound(interval?.lower),
    upper_95: bound(interval?.upper),
    ...sourceCells(context, observation.source),
    ...locatorCells(context, observation),
    ...statedChangeCells(observation),
    formula: textCell(formula),
    revisions: textCell(revisionsText(revisions)),
  }
}
