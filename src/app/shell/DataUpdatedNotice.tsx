import { useContext } from 'react'
import { dateText } from '../../format/values/period'
import { useMessages } from '../../messages/useMessages'
import type { Catalog } from '../../domain/model/catalog'
import { PrerenderedVersion } from '../prerender/PrerenderedVersion'

/** Says that other figures have replaced those that stood in the page, and of which day they are. */
export function DataUpdatedNotice({ catalog }: { readonly catalog: Catalog }) {
  const { shell, figures } = useMessages()
  const painted = useContext(PrerenderedVersion)
  if (painted === null || painted === catalog.dataVersion) return null
  return <p role="status">{shell.newer(dateText(catalog.dataDate, figures), painted)}</p>
}
