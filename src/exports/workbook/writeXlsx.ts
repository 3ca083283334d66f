import { columnWidth } from '../table/columnWidth'
import { fitToWidth } from './fitToWidth'
import type { SheetCell, WorkbookSheet } from './workbook'
import { workersAllowed } from './workersAllowed'

export type XlsxResult =
  | { readonly kind: 'made'; readonly blob: Blob }
  | { readonly kind: 'failed'; readonly reason: 'noWorkers' }

/** fflate packs a file of 160 000 bytes in a worker; this many stay below, whatever is in them. */
const CELLS_WITHOUT_WORKER = 1000

/** Text is declared as text, whatever it begins with. */
function typed(cell: SheetCell) {
  return cell && { ...cell, type: typeof cell.value === 'number' ? Number : String }
}

function fittedWidths({ data }: WorkbookSheet): readonly number[] {
  const most = data.reduce((longest, row) => Math.max(longest, row.length), 0)
  return Array.from({ length: most }, (_, at) =>
    columnWidth(data.map((row) => row[at]?.value ?? '')),
  )
}

/**
 * The sheets as an XLSX file, in one go: seconds for a large one, so at best in a worker. Larger sheets are
 * packed in a further worker made from a blob, and where the site's security policy forbids that the
 * packing would wait for ever: so that is asked first.
 */
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
    data: data.map((row) => row.map(typed)),
    columns: (widths === 'fitted' ? fittedWidths({ widths, data, ...sheet }) : widths).map(
      (width) => ({ width }),
    ),
  }))
  return { kind: 'made', blob: await write(written, { features: [fitToWidth] }).toBlob() }
}
