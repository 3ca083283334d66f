import { findRowFaults, type RowFault } from '../../src/data/schemas/rowRules'
import type { LocalizedText } from '../../src/domain/model/indicator'
import type { CatalogFile, ReportRow, StatedRow } from '../files/dataSchema'
import { checkPrinted } from './checkPrinted'
import { checkStatedChange } from './checkStatedChange'
import type { Path } from './mistake'
import { texts } from './texts'

/** What a row of a report is checked against. */
export type RowContext = {
  /** Null for an indicator that the catalogue lacks or that is itself wrong. */
  readonly indicator: CatalogFile['indicators'][number] | null
  readonly reportYear: number | null
  /** The ids of the catalogue's sections: the chapters of a report. */
  readonly sections: readonly number[]
}

/** A mistake of one row, by its path within the row. */
export type RowMistake = { readonly path: Path; readonly text: LocalizedText }

/**
 * A report looks back at most this far: a report at the end of a five-year plan compares with the plan's
 * base year.
 */
const LOOKS_BACK = 5

/** No chapter lists more points than this. */
const MOST_ITEMS = 30

/** What is wrong with a row that has the right shape. */
export function checkRow(row: ReportRow, context: RowContext): readonly RowMistake[] {
  const { reportYear, indicator } = context
  const mistakes: RowMistake[] = []
  if (reportYear !== null && (row.year > reportYear || row.year < reportYear - LOOKS_BACK))
    mistakes.push({
      path: ['year'],
      text: texts.outOfReach(row.year, reportYear - LOOKS_BACK, reportYear),
    })
  if (row.status === 'missing') {
    if (row.period !== undefined && Number(row.period.slice(0, 4)) !== row.year)
      mistakes.push({ path: ['period'], text: texts.period(row.period, row.year) })
    return mistakes
  }
  return [
    ...mistakes,
    ...checkOrigin(row),
    ...checkLocator(row, context.sections),
    ...(indicator === null ? [] : checkFigure(row, indicator)),
  ]
}

/** A stated figure has the report's words, an estimate its formula, and neither has the other's. */
function checkOrigin({ status, printed, formula }: StatedRow): readonly RowMistake[] {
  const mistakes: RowMistake[] = []
  if (status === 'estimated') {
    if (formula === undefined) mistakes.push({ path: ['formula'], text: texts.noFormula() })
    if (printed !== undefined) mistakes.push({ path: ['printed'], text: texts.printedOfEstimate() })
  } else {
    if (printed === undefined) mistakes.push({ path: ['printed'], text: texts.noPrinted() })
    if (formula !== undefined) mistakes.push({ path: ['formula'], text: texts.formulaOfStated() })
  }
  return mistakes
}

function checkLocator({ locator }: StatedRow, sections: readonly number[]): readonly RowMistake[] {
  if (locator === undefined) return [{ path: ['locator'], text: texts.noLocator() }]
  const { chapter, item } = locator
  const mistakes: RowMistake[] = []
  if (sections.length > 0 && !sections.includes(chapter))
    mistakes.push({
      path: ['locator', 'chapter'],
      text: texts.chapter(chapter, Math.min(...sections), Math.max(...sections)),
    })
  if (item > MOST_ITEMS) mistakes.push({ path: ['locator', 'item'], text: texts.item(item) })
  return mistakes
}

function checkFigure(
  row: StatedRow,
  indicator: NonNullable<RowContext['indicator']>,
): readonly RowMistake[] {
  const { value, printed, precision, statedChange } = row
  const faults = findRowFaults(row, indicator)
  const mistakes = faults.map((fault): RowMistake => ({
    path: fault.path,
    text: describeFault(fault, row),
  }))
  if (printed !== undefined)
    for (const text of checkPrinted({ value, printed, precision }, indicator))
      mistakes.push({ path: ['printed'], text })
  if (statedChange !== undefined)
    for (const text of checkStatedChange(statedChange, indicator))
      mistakes.push({ path: ['statedChange', 'printed'], text })
  return mistakes
}

function describeFault({ kind, received }: RowFault, { year, period }: StatedRow): LocalizedText {
  switch (kind) {
    case 'rateRange':
      return texts.rateRange(Number(received))
    case 'negative':
      return texts.negative(Number(received))
    case 'notWhole':
      return texts.notWhole(Number(received))
    case 'period':
      return texts.period(received, year)
    case 'changeBelow':
      return texts.changeBelow(Number(received))
    case 'changeBase':
      return texts.changeBase(received, period ?? String(year))
  }
}
