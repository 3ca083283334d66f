import { expect } from 'vitest'
import type { WorkbookSheet } from '../../../src/exports/workbook/sheetCell'
import { writeXlsx } from '../../../src/exports/workbook/writeXlsx'

export type Bytes = Uint8Array<ArrayBuffer>

/** An XLSX file of these sheets. */
export async function writeBytes(sheets: readonly WorkbookSheet[]): Promise<Bytes> {
  const result = await writeXlsx(sheets)
  if (result.kind === 'failed') throw new Error(result.reason)
  return new Uint8Array(await result.blob.arrayBuffer())
}

/** A file inside an XLSX file, which must be well-formed. */
export function parseXml(files: ReadonlyMap<string, string>, name: string): Document {
  const text = files.get(name) ?? ''
  const document = new DOMParser().parseFromString(text, 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  return document
}
