import { at } from '../../domain/model/at'
import { listFigureCautions } from '../../domain/checks/cautions'
import { findRateTerms } from '../../domain/checks/checkIndex'
import { findExactTerms } from '../../domain/model/exactness'
import type { SourceId } from '../../domain/model/ids'
import type { Indicator } from '../../domain/model/indicator'
import type { MissingValue, Observation, ReportedValue } from '../../domain/model/observation'
import { toShownDecimal } from '../../domain/statistics/decimal'
import { computeInterval } from '../../domain/statistics/interval'
import { countPrintedDecimals, roundTo } from '../../domain/statistics/rounding'
import { listRevisions } from '../../domain/checks/revisions'
import { listCautionClauses, withTerms } from '../../format/sentences/cautionTexts'
import { joinClauses } from '../../format/sentences/sentence'
import { locatorText } from '../../format/locator'
import { reportName } from '../../format/source'
import { missingText } from '../../format/status'
import { figureText } from '../../format/values/figure'
import type { TableContext } from './buildTableContext'
import { dateCell, numberCell, textCell, type Cell } from './cell'
import type { ColumnName } from './columnNames'
import { missingCodes, statusCodes } from './statusCodes'

type FigureCells = Readonly<Partial<Record<ColumnName, Cell>>>

/** The cells of an observation's value, or of the reason why it is missing. */
export function figureCells(
  context: TableContext,
  indicator: Indicator,
  observation: Observation,
): FigureCells {
  return observation.kind === 'reported'
    ? statedCells(context, indicator, observation)
    : missingCells(context, observation)
}

/** Bounds are computed, not observed: more digits than this would only look exact. */
const BOUND_DECIMALS = 2

/** What older reports stated before a newer one revised it: `90 (《…2019年度…报告》)`. */
function revisionsText({ dataset, messages }: TableContext, point: ReportedValue): string {
  return listRevisions(point)
    .map(({ value, source }) => {
      return `${value} (${reportName(source, dataset.sourceById, messages.figures)})`
    })
    .join('; ')
}

/** What each other report prints of the figure and its change: `83件, 减少了10.84% (《…2020年度…报告》)`. */
function otherStatementsText(
  { dataset, messages }: TableContext,
  { otherStatements }: ReportedValue,
): string {
  return otherStatements
    .map(({ value, printed, statedChange, source }) => {
      const texts = [printed ?? String(value), ...(statedChange ? [statedChange.printed] : [])]
      return `${texts.join(', ')} (${reportName(source, dataset.sourceById, messages.figures)})`
    })
    .join('; ')
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

/** A reported value with its status, precision, interval, source, locator, stated change and other reports' statements. */
function statedCells(
  context: TableContext,
  indicator: Indicator,
  observation: ReportedValue,
): FigureCells {
  const { dataset, messages } = context
  const { status, precision, printed, formula, year } = observation
  const { value, decimals } = toShownDecimal(observation)
  // Of other regions only this indicator is known: the sides of their rates are not.
  const isOwn = observation.region === dataset.region.code
  const terms = isOwn ? findExactTerms(dataset, indicator, year) : null
  const interval = computeInterval(indicator, observation, terms)
  const rateTerms = isOwn ? findRateTerms(dataset, indicator.id, year) : null
  const cautions = listFigureCautions(dataset, observation)
  const clauses = listCautionClauses(cautions, messages.figures)
  const bound = (limit: number | undefined): Cell =>
    numberCell(limit === undefined ? null : roundTo(limit, BOUND_DECIMALS), BOUND_DECIMALS)
  return {
    obs_value: numberCell(value, decimals),
    decimals: numberCell(decimals),
    figure: textCell(
      withTerms(figureText(observation, indicator, messages.figures), rateTerms, messages.figures),
    ),
    numerator: numberCell(rateTerms?.numerator ?? null),
    denominator: numberCell(rateTerms?.denominator ?? null),
    cautions: textCell(joinClauses(clauses, messages.figures)),
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
    revisions: textCell(revisionsText(context, observation)),
    other_statements: textCell(otherStatementsText(context, observation)),
  }
}

/** A missing value: the reason as code and as text, and the report that does not give it, if known. */
function missingCells(context: TableContext, missing: MissingValue): FigureCells {
  const { messages } = context
  const { reason } = missing
  const word = missingText(reason, messages.figures)
  return {
    obs_value: { kind: 'none', word },
    figure: textCell(word),
    obs_status: textCell(missingCodes[reason]),
    obs_status_name: textCell(messages.exports.status.missing),
    ...sourceCells(context, findReport(context, missing)),
    missing_reason: textCell(reason),
    missing_reason_name: textCell(messages.figures.missingLong[reason]),
  }
}

/** The report with this id, as far as the catalogue knows it. */
function sourceCells({ messages, dataset }: TableContext, id: SourceId | null) {
  const { lang } = messages
  const report = id === null ? undefined : dataset.sourceById.get(id)
  return {
    source: textCell(id),
    source_title: textCell(report?.title[lang] ?? null),
    source_issuer: textCell(report?.issuer[lang] ?? null),
    source_published: dateCell(report?.published ?? null),
    source_address: textCell(report?.address ?? null),
  }
}

/** The one report of a region and year, in which a figure is missing; null where none or several are known. */
function findReport({ dataset }: TableContext, { region, year }: MissingValue): SourceId | null {
  const { sources } = dataset.catalog
  const reports = sources.filter((one) => one.region === region && one.year === year)
  return reports.length === 1 ? at(reports, 0).id : null
}
