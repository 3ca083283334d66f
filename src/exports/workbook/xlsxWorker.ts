import type { WorkbookSheet } from './workbook'
import { writeXlsx, type XlsxResult } from './writeXlsx'

/** What the page tells the worker: a sheet without its rows, rows of the last one told, the end. */
export type ToXlsxWorker =
  | { readonly kind: 'sheet'; readonly sheet: WorkbookSheet }
  | { readonly kind: 'rows'; readonly rows: WorkbookSheet['data'] }
  | { readonly kind: 'end' }

/** What the worker answers, once. */
export type FromXlsxWorker = XlsxResult | { readonly kind: 'broken'; readonly message: string }

const sheets: WorkbookSheet[] = []

async function answerOf(): Promise<FromXlsxWorker> {
  try {
    return await writeXlsx(sheets)
  } catch (error) {
    return { kind: 'broken', message: String(error) }
  }
}

addEventListener('message', ({ data }: MessageEvent<ToXlsxWorker>) => {
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
      void answerOf().then((answer) => postMessage(answer))
  }
})
