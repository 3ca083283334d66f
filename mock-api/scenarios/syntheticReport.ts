import type { CatalogAnswer } from '../../src/data/schemas/catalog'
import type { Span } from '../files/dataSource'
import type { ReportRow, StatedRow } from '../files/dataSchema'
import { rounded, type Figures } from './syntheticFigures'
import { seeded } from './seeded'

type IndicatorRow = CatalogAnswer['indicators'][number]

type MissingReason = Extract<ReportRow, { status: 'missing' }>['reason']

export type ReportWriter = {
  readonly seed: string
  readonly span: Span
  readonly figures: Figures
  /** Whether the report of a year omits an indicator. */
  readonly isSilent: (indicator: string, region: string, year: number) => boolean
  /** Indicators that the real report prints with 余; synthetic reports may do so too. */
  readonly loose: ReadonlySet<string>
  /** The year from which an indicator's figures are no longer comparable with those before. */
  readonly breaksIn: (indicator: IndicatorRow, year: number) => boolean
}

/** How often a report corrects the year before, rounds down with 余, or says why it leaves a figure out. */
const SHARE = {
  revised: 0.05,
  atLeast: 0.7,
  provisional: 0.05,
  slip: 0.08,
  suppressed: 0.1,
  notPublished: 0.1,
}

/**
 * What the report of a year says of one indicator: its figure or none, and at times a correction of
 * the year before.
 */
export function syntheticRows(
  writer: ReportWriter,
  row: IndicatorRow,
  region: string,
  year: number,
): readonly ReportRow[] {
  const now = firstPrinted(writer, row, region, year)
  const before = isRevised(writer, row, region, year - 1)
    ? writer.figures(row.id, region, year - 1)
    : null
  return [
    ...(now === null ? [] : [now]),
    ...(before === null ? [] : [statedRow(row, year - 1, before, { status: 'normal' })]),
  ]
}

/** Null where the report says nothing. */
function firstPrinted(
  writer: ReportWriter,
  row: IndicatorRow,
  region: string,
  year: number,
): ReportRow | null {
  const figure = writer.figures(row.id, region, year)
  const draw = (what: string): number => seeded(writer.seed, what, row.id, region, year)
  if (figure === null) return missingRow(row.id, year, 'notApplicable')
  if (writer.isSilent(row.id, region, year)) {
    const reason = drawStatedReason(draw('why'))
    return reason === null ? null : missingRow(row.id, year, reason)
  }
  if (isRevised(writer, row, region, year))
    return statedRow(row, year, rounded(figure * 1.04 + 1, row.decimals), { status: 'normal' })
  if (writer.loose.has(row.id) && figure >= 100 && draw('atLeast') < SHARE.atLeast)
    return statedRow(row, year, roundedDown(figure), { status: 'normal', precision: 'atLeast' })
  return statedRow(row, year, figure, {
    status: drawStatus(writer, row, year, draw('provisional')),
    ...drawStatedChange(writer, row, region, year, figure, draw('change')),
  })
}

/** Why a report leaves a figure out; mostly it does not say. */
function drawStatedReason(draw: number): MissingReason | null {
  if (draw < SHARE.suppressed) return 'suppressed'
  return draw < SHARE.suppressed + SHARE.notPublished ? 'notPublished' : null
}

function drawStatus(
  writer: ReportWriter,
  row: IndicatorRow,
  year: number,
  draw: number,
): StatedRow['status'] {
  if (writer.breaksIn(row, year) && year > writer.span.first) return 'break'
  return year === writer.span.last && draw < SHARE.provisional ? 'provisional' : 'normal'
}

/** The change that the report prints, for half of its figures; a few divide by the new figure. */
function drawStatedChange(
  writer: ReportWriter,
  row: IndicatorRow,
  region: string,
  year: number,
  to: number,
  draw: number,
): Pick<StatedRow, 'statedChange'> {
  const from = year > writer.span.first ? writer.figures(row.id, region, year - 1) : null
  if (draw > 0.5 || from === null || from === 0 || to === 0) return {}
  const isRate = row.measure === 'rate'
  // By the new value a fall to less than half would read as more than 100%, which no report prints.
  const base = draw < SHARE.slip / 2 && 2 * to >= from ? to : from
  const value = rounded(isRate ? to - from : (100 * (to - from)) / base, 2)
  const size = Math.abs(value)
  const printed = isRate
    ? `${value < 0 ? '下降' : '提高'}${size}个百分点`
    : `${value < 0 ? '减少' : '增长'}${size}%`
  const unit = isRate ? 'percentagePoints' : 'percent'
  return { statedChange: { value, unit, printed, base: String(year - 1) } }
}

/** First printed too high, and put right by the report of the next year; so never in the last year. */
function isRevised(writer: ReportWriter, row: IndicatorRow, region: string, year: number): boolean {
  return (
    row.measure === 'count' &&
    year >= writer.span.first &&
    year < writer.span.last &&
    !writer.isSilent(row.id, region, year) &&
    seeded(writer.seed, 'revised', row.id, region, year) < SHARE.revised
  )
}

function roundedDown(figure: number): number {
  const step = 10 ** (String(Math.floor(figure)).length - 2)
  return Math.floor(figure / step) * step
}

function missingRow(indicator: string, year: number, reason: MissingReason): ReportRow {
  return { indicator, year, value: null, status: 'missing', reason }
}

function statedRow(
  row: IndicatorRow,
  year: number,
  value: number,
  more: Partial<StatedRow> & Pick<StatedRow, 'status'>,
): StatedRow {
  const scale = { 0: '', 4: '万', 8: '亿' }[row.multiplier]
  const precision = more.precision ?? 'exact'
  return {
    indicator: row.id,
    year,
    value,
    precision,
    printed: `${value}${scale}${precision === 'atLeast' ? '余' : ''}${row.unit.zh}`,
    ...more,
  }
}
