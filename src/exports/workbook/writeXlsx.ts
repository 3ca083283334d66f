import { buildPaperFeature } from './paper'
import { countDigitWidths, type SheetCell, type SheetRow, type WorkbookSheet } from './sheetCell'
import { workersAllowed } from './workersAllowed'

export type XlsxResult =
  | { readonly kind: 'made'; readonly blob: Blob }
  | { readonly kind: 'failed'; readonly reason: 'noWorkers' | 'tooSlow' }

const MIN_WIDTH = 8
const MAX_WIDTH = 48

/** In points. */
const FONT_SIZE = 10
const LINE_HEIGHT = 1.35
const ROW_PADDING = 4

/** The width (in digits) that fits a column's longest content, within limits. */
function fitColumn(cells: readonly SheetCell[]): number {
  let longest = MIN_WIDTH
  for (const cell of cells) {
    const { value = '', indent = 0 } = cell ?? {}
    longest = Math.max(longest, countDigitWidths(String(value)) + 2 * (1 + indent))
  }
  return Math.min(longest, MAX_WIDTH)
}

/** The height of a row that shows all lines of its texts; programs that open the file do not compute it. */
function fitRow(row: SheetRow, widths: readonly number[]): number | undefined {
  const heights = row.flatMap((cell, at) => {
    if (cell?.wrap !== true) return []
    const { value, columnSpan = 1, fontSize = FONT_SIZE, indent = 0 } = cell
    const across = widths.slice(at, at + columnSpan).reduce((sum, one) => sum + one, 0)
    const width = across - 1 - 2 * indent
    // Latin words wrap before the edge.
    const needed = (countDigitWidths(String(value)) * fontSize) / FONT_SIZE
    return [Math.ceil(needed / width) * fontSize * LINE_HEIGHT + ROW_PADDING]
  })
  return heights.length === 0 ? undefined : Math.max(...heights)
}

/** fflate compresses files from 160,000 bytes on in a worker; this many cells are always smaller. */
const CELLS_WITHOUT_WORKER = 1000

/** Declares text as text, also where it looks like a formula. */
function withType(cell: SheetCell, height: number | undefined) {
  return cell && { ...cell, height, type: typeof cell.value === 'number' ? Number : String }
}

function fitColumns({ data }: WorkbookSheet): readonly number[] {
  const most = data.reduce((longest, row) => Math.max(longest, row.length), 0)
  return Array.from({ length: most }, (_, at) => fitColumn(data.map((row) => row[at] ?? null)))
}

/** Writes an XLSX file in one go; fflate would wait for ever where a policy forbids its worker. */
export async function writeXlsx(sheets: readonly WorkbookSheet[]): Promise<XlsxResult> {
  const cells = sheets.reduce(
    (sum, { data }) => data.reduce((count, row) => count + row.length, sum),
    0,
  )
  if (cells > CELLS_WITHOUT_WORKER && !(await workersAllowed()))
    return { kind: 'failed', reason: 'noWorkers' }
  const { default: write } = await import('write-excel-file/universal')
  const written = sheets.map((whole) => {
    const { widths: wanted, data, titleRow: _row, footer: _footer, font: _font, ...sheet } = whole
    const widths = wanted === 'fitted' ? fitColumns(whole) : wanted
    return {
      ...sheet,
      data: data.map((row) => {
        const height = fitRow(row, widths)
        return row.map((cell) => withType(cell, height))
      }),
      columns: widths.map((width) => ({ width })),
    }
  })
  const font = sheets[0]?.font
  const options = {
    features: [buildPaperFeature(sheets)],
    fontSize: FONT_SIZE,
    ...(font === undefined ? {} : { fontFamily: font }),
  }
  return { kind: 'made', blob: await write(written, options).toBlob() }
}
