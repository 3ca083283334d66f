import { useEffect } from 'react'
import { useMessages } from '../../messages/useMessages'
import { copyTable } from './copyTable'

/** While mounted, a copied selection of table cells is written for spreadsheets. */
export function useTableCopy(): void {
  const separator = useMessages().figures.sentence.semicolon
  useEffect(() => {
    const write = (event: ClipboardEvent) => {
      const selection = document.getSelection()
      // Another table on the page has written it.
      if (event.defaultPrevented || selection === null || event.clipboardData === null) return
      const copied = copyTable(selection, separator)
      if (copied === null) return
      event.clipboardData.setData('text/plain', copied.text)
      event.clipboardData.setData('text/html', copied.html)
      event.preventDefault()
    }
    document.addEventListener('copy', write)
    return () => document.removeEventListener('copy', write)
  }, [separator])
}
