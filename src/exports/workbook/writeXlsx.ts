import type { Feature } from 'write-excel-file/universal'
import type { SheetCell, WorkbookSheet } from './buildWorkbook'
import { workersAllowed } from './workersAllowed'

export type XlsxResult =
  | { readonly kind: 'made'; readonly blob: Blob }
  | { readonly kind: 'failed'; readonly reason: 'noWorkers' | 'tooSlow' }

/** From this code point on characters are two digits wide; spreadsheets count widths in digits. */
const firstWide = 0x2e80

const MIN_WIDTH = 8
const MAX_WIDTH = 48

function countDigitWidths(text: string): number {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) ?? 0) >= firstWide ? 2 : 1
  return width
}

/** The width (in digits) that fits a column's longest content, within limits. */
function fitColumn(contents: readonly (string | number)[]): number {
  let longest = MIN_WIDTH
  for (const content of contents) longest = Math.max(longest, countDigitWidths(String(content)) + 2)
  return Math.min(longest, MAX_WIDTH)
}

/** An A4 landscape page holds this many digits at two thirds of the size, the smallest easily read. */
const DIGITS_PER_PAGE = 210

/** Shrinks landscape sheets to as few pages across as stay legible; the writer has no such setting. */
const fitToWidth: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, { orientation }) =>
          orientation === undefined
            ? xml
            : // Must be the first element, or Excel reports the file as damaged.
              xml.replace(
                /<worksheet[^>]*>/,
                (opening) => `${opening}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
              ),
        transformElementAttributes: (tag, attributes, _, { columns = [] }) => {
          if (tag !== 'pageSetup') return attributes
          const digits = columns.reduce((sum, { width = 0 }) => sum + width, 0)
          const pages = Math.max(1, Math.ceil(digits / DIGITS_PER_PAGE))
          return { ...attributes, fitToWidth: pages, fitToHeight: 0 }
        },
      },
    },
  },
}

/** fflate compresses files from 160,000 bytes on in a worker; this many cells are always smaller. */
const CELLS_WITHOUT_WORKER = 1000

/** Declares text as text, also where it looks like a formula. */
function withType(cell: SheetCell) {
  return cell && { ...cell, type: typeof cell.value === 'number' ? Number : String }
}

function fitColumns({ data }: WorkbookSheet): readonly number[] {
  const most = data.reduce((longest, row) => Math.max(longest, row.length), 0)
  return Array.from({ length: most }, (_, at) => fitColumn(data.map((row) => row[at]?.value ?? '')))
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
  const written = sheets.map(({ widths, data, ...sheet }) => ({
    ...sheet,
    data: data.map((row) => row.map(withType)),
    columns: (widths === 'fitted' ? fitColumns({ widths, data, ...sheet }) : widths).map(
      (width) => ({ width }),
    ),
  }))
  return { kind: 'made', blob: await write(written, { features: [fitToWidth] }).toBlob() }
}
