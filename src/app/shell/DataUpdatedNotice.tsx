import { useContext } from 'react'
import { dateText } from '../../format/values/period'
import { useWords } from '../../messages/useWords'
import type { Catalog } from '../../domain/model/catalog'
import { PaintedVersion } from '../prerender/PrerenderedVersion'

/** Says that other figures have replaced those that stood in the page, and of which day they are. */
export function NewerNotice({ catalog }: { readonly catalog: Catalog }) {
  const { shell, figures } = useWords()
  const painted = useContext(PaintedVersion)
  if (painted === null || painted === catalog.dataVersion) return null
  return <p role="status">{shell.newer(dateText(catalog.dataDate, figures), painted)}</p>
}
