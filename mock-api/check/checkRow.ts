import {
  findStatementFaults,
  LOOKS_BACK,
  type StatementFault,
} from '../../src/data/schemas/rowRules'
import type { LocalizedText } from '../../src/domain/model/indicator'
import { ownDecimal } from '../../src/domain/statistics/decimal'
import { deriveFromFormula } from '../../src/domain/statistics/derivation'
import { roundTo } from '../../src/domain/statistics/rounding'
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
function checkOrigin(row: StatedRow): readonly RowMistake[] {
  const { status, printed, formula, decimals } = row
  const mistakes: RowMistake[] = []
  if (status === 'estimated') {
    if (formula === undefined) mistakes.push({ path: ['formula'], text: texts.noFormula() })
    else mistakes.push(...checkFormula(row, formula))
    if (printed !== undefined) mistakes.push({ path: ['printed'], text: texts.printedOfEstimate() })
  } else {
    if (printed === undefined) mistakes.push({ path: ['printed'], text: texts.noPrinted() })
    if (formula !== undefined) mistakes.push({ path: ['formula'], text: texts.formulaOfStated() })
    if (decimals !== undefined)
      mistakes.push({ path: ['decimals'], text: texts.decimalsOfStated() })
  }
  return mistakes
}

/** An estimate is what its formula gives, and is shown with no more decimals than follow from it. */
function checkFormula({ value, decimals }: StatedRow, formula: string): readonly RowMistake[] {
  const derived = deriveFromFormula(formula)
  if (derived === null) return [{ path: ['formula'], text: texts.unreadableFormula(formula) }]
  const mistakes: RowMistake[] = []
  const own = ownDecimal(value).decimals
  // Rounded once: 4.549 may be kept as 4.549 or 4.5, not as 4.55, which would be shown as 4.6.
  const isResult = [own, derived.decimals].every(
    (places) => roundTo(value, places) === roundTo(derived.value, places),
  )
  if (!isResult)
    mistakes.push({
      path: ['value'],
      text: texts.formulaDiffers(value, formula, roundTo(derived.value, derived.decimals + 2)),
    })
  if (decimals === undefined)
    mistakes.push({ path: ['decimals'], text: texts.noDecimals(derived.decimals) })
  else if (decimals > derived.decimals)
    mistakes.push({ path: ['decimals'], text: texts.tooManyDecimals(decimals, derived.decimals) })
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
  const faults = findStatementFaults(row.year, row, indicator)
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

function describeFault(
  { kind, received }: StatementFault,
  { year, period }: StatedRow,
): LocalizedText {
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
