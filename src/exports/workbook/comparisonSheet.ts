import { formatComparisonCell, type ComparisonCell } from '../comparison/comparisonCell'
import type { ComparisonColumn, ComparisonTable } from '../comparison/comparisonTable'
import {
  CAUTION,
  countDigitWidths,
  heading,
  MUTED,
  numberFormat,
  spread,
  text,
  type SheetCell,
  type SheetRow,
  type WorkbookSheet,
} from './sheetCell'

/** Widths in digits; figures, units and places are as wide as the longest needs. */
const WIDTHS: Readonly<Record<ComparisonColumn, number>> = {
  name: 34,
  region: 20,
  scope: 18,
  unit: 9,
  year: 9,
  value: 9,
  from: 9,
  to: 9,
  change: 9,
  percent: 9,
  cautions: 46,
  place: 28,
}

const BORDER = { borderStyle: 'thin', borderColor: '#9AA5B1', alignVertical: 'center' } as const

export type ComparisonSheetTexts = {
  readonly sheet: string
  readonly title: string
  /** Years, region, version and sources. */
  readonly about: string
  /** Marks made-up data; empty for real ones. */
  readonly synthetic: string
  /** How to read the columns. */
  readonly rule: string
}

/** The table to read and print: title, one head, and the rows of each topic under its name. */
export function buildComparisonSheet(
  { columns, heads, rows }: ComparisonTable,
  texts: ComparisonSheetTexts,
): WorkbookSheet {
  const widths = columns.map((column, at) =>
    isFitted(column)
      ? Math.max(WIDTHS[column], ...rows.map(({ cells }) => measure(cells[at])))
      : WIDTHS[column],
  )
  const across = (whole: string, style: Partial<NonNullable<SheetCell>> = {}) =>
    spread(whole, columns.length, style)
  const top: readonly SheetRow[] = [
    across(texts.title, { fontWeight: 'bold', fontSize: 16 }),
    across(texts.about, { textColor: MUTED }),
    ...(texts.synthetic === ''
      ? []
      : [across(texts.synthetic, { fontWeight: 'bold', textColor: CAUTION })]),
    heads.map((head) => heading(head, { align: 'center', ...BORDER })),
  ]
  const body = rows.flatMap(({ topic, cells }, index): readonly SheetRow[] => [
    ...(topic === '' || topic === rows[index - 1]?.topic
      ? []
      : [across(topic, { fontWeight: 'bold', ...BORDER })]),
    cells.map((cell, at) => buildCell(cell, columns[at] ?? 'name')),
  ])
  return {
    sheet: texts.sheet,
    data: [...top, ...body, across(texts.rule, { textColor: MUTED })],
    widths,
    orientation: 'landscape',
    stickyRowsCount: top.length,
    titleRow: top.length,
  }
}

const isFitted = (column: ComparisonColumn): boolean =>
  column === 'unit' || column === 'place' || WORDS[column]?.align === 'right'

/** Wider ones wrap (digits). */
const MAX_FITTED = 48

function measure(cell: ComparisonCell | undefined): number {
  if (cell === undefined) return 0
  return Math.min(countDigitWidths(formatComparisonCell(cell)) + 2, MAX_FITTED)
}

/** How words stand: why there is no figure where the figure would be, cautions apart from the number before. */
const WORDS: Readonly<Partial<Record<ComparisonColumn, Partial<NonNullable<SheetCell>>>>> = {
  unit: { align: 'center' },
  year: { align: 'center' },
  value: { align: 'right', textColor: MUTED },
  from: { align: 'right', textColor: MUTED },
  to: { align: 'right', textColor: MUTED },
  change: { align: 'right', textColor: MUTED },
  percent: { align: 'right', textColor: MUTED },
  cautions: { align: 'left', indent: 1 },
}

function buildCell(cell: ComparisonCell, column: ComparisonColumn): SheetCell {
  if (cell.kind === 'text')
    return text(cell.text, { wrap: true, ...WORDS[column], ...BORDER }) ?? { value: '', ...BORDER }
  const { value, decimals, form } = cell
  // A percentage is a hundredth for a spreadsheet.
  const stored = form === 'percent' ? Number((value / 100).toFixed(decimals + 2)) : value
  return { value: stored, format: buildFormat(cell), align: 'right', ...BORDER }
}

/** `"约"+0.0%;"约"-0.0%;0.0%`: words around the number, which stays a number. */
function buildFormat(cell: Extract<ComparisonCell, { kind: 'number' }>): string {
  const { decimals, form, before, after } = cell
  const quote = (words: string) => (words === '' ? '' : `"${words.replace(/"/g, '')}"`)
  const digits = numberFormat(decimals) + (form === 'percent' ? '%' : '')
  const around = (sign: string) => quote(before) + sign + digits + quote(after)
  return form === 'plain' ? around('') : [around('+'), around('-'), around('')].join(';')
}
