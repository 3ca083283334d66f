import type { Measure } from '../../domain/model/indicator'

/** What one report states, as far as its indicator, year and report limit it. */
type Statement = {
  readonly period?: string | null | undefined
  readonly value: number
  readonly source: string
  readonly statedChange?:
    | { readonly value: number; readonly unit: string; readonly base: string }
    | null
    | undefined
}

type Row = Statement & {
  readonly year: number
  readonly otherStatements?: readonly Statement[] | undefined
}

type Measured = { readonly measure: Measure; readonly multiplier: number }

/** The years that reports are about, by their ids; null where the year cannot be read. */
export type ReportYears = ReadonlyMap<string, number | null>

/** A rule that a row breaks; `path` within the row, `expected` in signs, for readers of any language. */
type Fault<Kind> = {
  readonly kind: Kind
  readonly path: readonly (string | number)[]
  readonly expected: string
  readonly received: string
}

export type StatementFault = Fault<
  'rateRange' | 'negative' | 'notWhole' | 'period' | 'changeBelow' | 'changeBase'
>
export type RowFault = StatementFault | Fault<'source' | 'reach'>

/** A report looks back at most this far: the one at the end of a five-year plan compares with its base year. */
export const LOOKS_BACK = 5

/** A value times a power of ten may miss a whole number by this, for binary reasons. */
const WHOLE = 1e-6

/**
 * What a row cannot have, itself or in what other reports state: see `findStatementFaults`, and a report that is
 * unknown or about another time. An indicator that cannot be read (null) limits nothing. The app and `api:check`
 * apply this alike.
 */
export function findRowFaults(
  row: Row,
  measured: Measured | null,
  reports: ReportYears,
): readonly RowFault[] {
  const of = (statement: Statement) => [
    ...findSourceFaults(row.year, statement.source, reports),
    ...(measured === null ? [] : findStatementFaults(row.year, statement, measured)),
  ]
  const others = (row.otherStatements ?? []).flatMap((other, index) =>
    of(other).map((fault) => ({ ...fault, path: ['otherStatements', index, ...fault.path] })),
  )
  return [...of(row), ...others]
}

function findSourceFaults(year: number, source: string, reports: ReportYears): readonly RowFault[] {
  const report = reports.get(source)
  if (report === undefined)
    return [{ kind: 'source', path: ['source'], expected: 'sources[].id', received: `"${source}"` }]
  if (report === null || (year <= report && year >= report - LOOKS_BACK)) return []
  const expected = `${report - LOOKS_BACK}…${report}`
  return [{ kind: 'reach', path: ['year'], expected, received: String(year) }]
}

/**
 * What a figure cannot be: a share outside 0 to 100 %, below zero, a part of a case; a period of another year,
 * a fall of more than all, a base that is not earlier. Counts, amounts and durations are sizes, rates are
 * shares: a growth, which may be negative, belongs in `statedChange`. The build applies these rules too.
 */
export function findStatementFaults(
  year: number,
  { value, statedChange, ...rest }: Omit<Statement, 'source'>,
  { measure, multiplier }: Measured,
): readonly StatementFault[] {
  const faults: StatementFault[] = []
  const add = (
    kind: StatementFault['kind'],
    path: readonly string[],
    expected: string,
    received: unknown,
  ) => faults.push({ kind, path, expected, received: String(received) })

  if (measure === 'rate' && (value < 0 || value > 100)) add('rateRange', ['value'], '0…100', value)
  else if (value < 0) add('negative', ['value'], '≥ 0', value)
  else if (measure === 'count' && !isWhole(value * 10 ** multiplier))
    add('notWhole', ['value'], 'integer', value)
  const period = rest.period ?? String(year)
  if (Number(period.slice(0, 4)) !== year)
    add('period', ['period'], `${year} | ${year}-Q1…Q4`, period)
  if (statedChange) {
    if (statedChange.unit === 'percent' && statedChange.value < -100)
      add('changeBelow', ['statedChange', 'value'], '≥ -100', statedChange.value)
    if (startOf(statedChange.base) >= startOf(period))
      add('changeBase', ['statedChange', 'base'], `< ${period}`, statedChange.base)
  }
  return faults
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= WHOLE * Math.max(1, Math.abs(value) * 1e-9)
}

/** When a year or quarter begins, in quarters. */
function startOf(period: string): number {
  const [year = 0, quarter = 1] = period.split('-Q').map(Number)
  return year * 4 + quarter - 1
}
