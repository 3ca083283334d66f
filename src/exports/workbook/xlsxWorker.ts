import type { WorkbookSheet } from './sheetCell'
import { writeXlsx, type XlsxResult } from './writeXlsx'

/** A message to the worker: a sheet without rows, rows of the last sheet, or the end. */
export type XlsxWorkerRequest =
  | { readonly kind: 'sheet'; readonly sheet: WorkbookSheet }
  | { readonly kind: 'rows'; readonly rows: WorkbookSheet['data'] }
  | { readonly kind: 'end' }

/** What the worker says: that it runs, and its one response. */
export type XlsxWorkerResponse =
  | { readonly kind: 'started' }
  | XlsxResult
  | { readonly kind: 'error'; readonly message: string }

const sheets: WorkbookSheet[] = []

async function respond(): Promise<Exclude<XlsxWorkerResponse, { kind: 'started' }>> {
  try {
    return await writeXlsx(sheets)
  } catch (error) {
    return { kind: 'error', message: String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<XlsxWorkerRequest>) => {
  switch (data.kind) {
    case 'sheet':
      sheets.push(data.sheet)
      break
    case 'rows': {
      const last = sheets.pop()
      if (last !== undefined) sheets.push({ ...last, data: last.data.concat(data.rows) })
      break
    }
    case 'end':
      void respond().then((response) => postMessage(response))
  }
})

const sign: XlsxWorkerResponse = { kind: 'started' }
postMessage(sign)
