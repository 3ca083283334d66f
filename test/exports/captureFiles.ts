import Papa from 'papaparse'
import { beforeEach, vi } from 'vitest'
import type { ActionResult } from '../../src/exports/exportAction'
import { listExportActions } from '../../src/exports/listExportActions'
import type { ExportView } from '../../src/exports/exportView'

export type CapturedFile = { readonly name: string; readonly blob: Blob }

/** The files that the tests of a file download, each test's own. */
export function captureFiles(): readonly CapturedFile[] {
  const files: CapturedFile[] = []
  beforeEach(() => {
    files.length = 0
    let blob = new Blob([])
    Object.assign(URL, {
      createObjectURL: (made: Blob) => {
        blob = made
        return 'blob:made'
      },
      revokeObjectURL: () => undefined,
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(
      this: HTMLAnchorElement,
    ) {
      files.push({ name: this.download, blob })
    })
  })
  return files
}

/** The texts that the tests of a file copy, each test's own. */
export function captureCopies(): readonly string[] {
  const copies: string[] = []
  beforeEach(() => {
    copies.length = 0
    Object.assign(document, {
      execCommand: () => {
        const field = document.activeElement
        if (field instanceof HTMLTextAreaElement) copies.push(field.value)
        return true
      },
    })
  })
  return copies
}

/** The action of a view by its id. */
export function findAction(view: ExportView, id: string) {
  const action = listExportActions(view).find((one) => one.id === id)
  if (action === undefined) throw new Error(`no action ${id}`)
  return action
}

/** What comes of an action that nobody cancels. */
export function runAction(view: ExportView, id: string): Promise<ActionResult> {
  return findAction(view, id).run(new AbortController().signal, () => undefined)
}

/** A CSV file's rows by their heads. */
export async function csvRows(blob: Blob | undefined): Promise<readonly Record<string, string>[]> {
  const text = (await blob?.text()) ?? ''
  return Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
  }).data
}
