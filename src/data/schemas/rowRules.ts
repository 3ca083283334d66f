import type { Measure } from '../../domain/model/indicator'

/** The parts of a row that its indicator, year and period limit. */
type Row = {
  readonly year: number
  readonly period?: string | null | undefined
  readonly value: number
  readonly statedChange?:
    | { readonly value: number; readonly unit: string; readonly base: string }
    | null
    | undefined
}

type Measured = { readonly measure: Measure; readonly multiplier: number }

/** A rule that a row breaks; `path` within the row, `expected` and `received` for the technical reader. */
export type RowFault = {
  readonly kind: 'rateRange' | 'negative' | 'notWhole' | 'period' | 'changeBelow' | 'changeBase'
  readonly path: readonly string[]
  readonly expected: string
  readonly received: string
}

/** A value times a power of ten may miss a whole number by this, for binary reasons. */
const WHOLE = 1e-6

/**
 * What a figure cannot be: a share outside 0 to 100 %, a negative count or duration, a part of a case, a
 * period of another year, a fall of more than all, a base that is not earlier. Rates are shares here: a
 * growth rate belongs in `statedChange`. The build, `api:check` and the app apply these rules alike.
 */
export function findRowFaults(row: Row, { measure, multiplier }: Measured): readonly RowFault[] {
  const { value, year, statedChange } = row
  const faults: RowFault[] = []
  const add = (
    kind: RowFault['kind'],
    path: readonly string[],
    expected: string,
    received: unknown,
  ) => faults.push({ kind, path, expected, received: String(received) })

  if (measure === 'rate' && (value < 0 || value > 100))
    add('rateRange', ['value'], 'a rate from 0 to 100', value)
  if ((measure === 'count' || measure === 'duration') && value < 0)
    add('negative', ['value'], 'no negative figure', value)
  else if (measure === 'count' && !isWhole(value * 10 ** multiplier))
    add('notWhole', ['value'], 'a whole number', value)
  const period = row.period ?? String(year)
  if (Number(period.slice(0, 4)) !== year) add('period', ['period'], `a period of ${year}`, period)
  if (statedChange) {
    if (statedChange.unit === 'percent' && statedChange.value < -100)
      add('changeBelow', ['statedChange', 'value'], 'at least -100', statedChange.value)
    if (startOf(statedChange.base) >= startOf(period))
      add('changeBase', ['statedChange', 'base'], `a period before ${period}`, statedChange.base)
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
