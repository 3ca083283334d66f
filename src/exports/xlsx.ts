import { workersAllowed } from './workersAllowed'
import type { WorkbookSheet } from './workbook'

export type XlsxResult =
  | { readonly kind: 'made'; readonly blob: Blob }
  | { readonly kind: 'failed'; readonly reason: 'noWorkers' }

/** fflate packs a file of 160 000 bytes in a worker; this many stay below, whatever is in them. */
const CELLS_WITHOUT_WORKER = 1000

/**
 * The sheets as an XLSX file. The writer is loaded when first needed. It packs larger sheets in a
 * worker made from a blob, and where the site's security policy forbids that it would wait for ever:
 * so that is asked first.
 */
export async function xlsxOf(sheets: readonly WorkbookSheet[]): Promise<XlsxResult> {
  const { default: write } = await import('write-excel-file/universal')
  const cells = sheets.reduce((sum, { data }) => sum + data.flat().length, 0)
  if (cells > CELLS_WITHOUT_WORKER && !(await workersAllowed()))
    return { kind: 'failed', reason: 'noWorkers' }
  return { kind: 'made', blob: await write([...sheets]).toBlob() }
}
