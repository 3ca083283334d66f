import { findHead, listRows, type Cell } from '../figures/readTables'
import type { MatchedFigure, ReportReading } from '../readReport'
import { addDecimals } from '../../domain/statistics/decimal'
import type { Finding } from './finding'
import { findRounding, formatFigure, formatNumber, toOnes } from './quantity'

const TOTAL = /^(?:合计|总计|总数|小计)/

/** The cell of a total (合计) against the other numbers of its row, in tables of counts. */
export function checkTables(
  folded: string,
  { figures }: Pick<ReportReading, 'figures'>,
): readonly Finding[] {
  const rows = listRows(folded)
  return rows.flatMap(({ cells }, index): readonly Finding[] => {
    const head = findHead(rows, index)
    const column = head.findIndex(({ text }) => TOTAL.test(text))
    if (head === cells || column < 0 || head.length !== cells.length) return []
    const values = cells.map((cell) => findFigure(cell, figures))
    const total = values[column]
    const parts = values.flatMap((value, at) => (value === null || at === column ? [] : [value]))
    const known = [...parts, total].every((one) => one?.unit === total?.unit && one?.unit !== '%')
    if (total === null || total === undefined || parts.length < 2 || !known) return []
    const sum = addDecimals(parts.map(toOnes)).value
    const isRight = Math.abs(sum - toOnes(total).value) <= findRounding([total, ...parts])
    return [
      {
        start: total.start,
        end: total.end,
        kind: 'sum',
        verdict: isRight ? 'consistent' : 'inconsistent',
        expected: isRight ? null : `${formatNumber(sum)}${total.unit}`,
        arithmetic: `${parts.map(formatFigure).join(' + ')} = ${formatNumber(sum)}${isRight ? '' : ` ≠ ${formatFigure(total)}`}`,
      },
    ]
  })
}

function findFigure({ start, end }: Cell, figures: readonly MatchedFigure[]): MatchedFigure | null {
  return figures.find((one) => one.start >= start && one.end <= end) ?? null
}
