import { useContext } from 'react'
import { dateText } from '../../format/values/period'
import { useMessages } from '../../messages/useMessages'
import type { Catalog } from '../../domain/model/catalog'
import { PrerenderedVersion } from './readPrerendered'

/** Says that newer figures have replaced the prerendered ones, and of which day they are. */
export function DataUpdatedNotice({ catalog }: { readonly catalog: Catalog }) {
  const { shell, figures } = useMessages()
  const prerendered = useContext(PrerenderedVersion)
  if (prerendered === null || prerendered === catalog.dataVersion) return null
  return <p role="status">{shell.dataUpdated(dateText(catalog.dataDate, figures), prerendered)}</p>
}
