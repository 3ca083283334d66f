import { workersAllowed } from './workersAllowed'
import type { WorkbookSheet } from './workbook'

export type XlsxResult =
  | { readonly kind: 'made'; readonly blob: Blob }
  | { readonly kind: 'failed'; readonly reason: 'noWorkers' }

/**
 * The sheets as an XLSX file. The writer is loaded when first needed. It packs larger sheets in a
 * worker made from a blob, and where the site's security policy forbids that it would wait for ever:
 * so that is asked first.
 */
export async function xlsxOf(sheets: readonly WorkbookSheet[]): Promise<XlsxResult> {
  const [{ default: write }, allowed] = await Promise.all([
    import('write-excel-file/universal'),
    workersAllowed(),
  ])
  if (!allowed) return { kind: 'failed', reason: 'noWorkers' }
  return { kind: 'made', blob: await write([...sheets]).toBlob() }
}
