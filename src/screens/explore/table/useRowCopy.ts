import { useCallback, useEffect, useMemo, useState } from 'react'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import { copyText } from '../../../exports/browser/clipboard'
import { localize } from '../../../messages/localize'
import { useMessages } from '../../../messages/useMessages'
import { sentenceToCopy } from '../rows/sentenceToCopy'
import type { ExplorerRow } from '../rows/explorerRow'

export type RowCopy = {
  /** The indicator that was copied last. */
  readonly copied: string | null
  /** Says what was copied, or why not; empty before. */
  readonly told: string
  readonly copy: (id: string) => Promise<void>
}

/** Copies the sentence of a row with its place in the report; Ctrl+C copies the row that holds the focus. */
export function useRowCopy(dataset: RegionDataset, rows: readonly ExplorerRow[]): RowCopy {
  const messages = useMessages('explore', 'search')
  const { lang, explore, search } = messages
  const [copied, setCopied] = useState<string | null>(null)
  const [told, setTold] = useState('')
  const tell = useCallback(
    (row: ExplorerRow) => {
      setCopied(row.indicator.id)
      setTold(explore.copiedRow(localize(row.indicator.name, lang)))
    },
    [explore, lang],
  )
  const find = useCallback(
    (id: string) => rows.find(({ indicator }) => indicator.id === id),
    [rows],
  )
  const copy = useCallback(
    async (id: string) => {
      const row = find(id)
      if (row === undefined) return
      const { kind } = await copyText(sentenceToCopy(dataset, row.comparison, messages))
      if (kind === 'copied') return tell(row)
      setCopied(null)
      setTold(search.notCopied)
    },
    [find, tell, dataset, messages, search],
  )
  useEffect(() => {
    const copyFocused = (event: ClipboardEvent) => {
      // What is selected is what the reader wants.
      if (document.getSelection()?.isCollapsed === false || event.clipboardData === null) return
      const id = document.activeElement?.closest('tr')?.dataset['id']
      const row = id === undefined ? undefined : find(id)
      if (row === undefined) return
      event.clipboardData.setData('text/plain', sentenceToCopy(dataset, row.comparison, messages))
      event.preventDefault()
      tell(row)
    }
    document.addEventListener('copy', copyFocused)
    return () => document.removeEventListener('copy', copyFocused)
  }, [find, tell, dataset, messages])
  // One object while nothing is copied, so that the rows stay as they are.
  return useMemo(() => ({ copied, told, copy }), [copied, told, copy])
}
