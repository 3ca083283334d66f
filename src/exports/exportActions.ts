import type { ExportAction } from './exportAction'
import type { ExportView } from './exportView'
import { listPictureActions } from './picture/pictureActions'
import { tableActions } from './table/tableActions'
import { textActions } from './text/textActions'

/**
 * Every way out of the browser for what the reader is looking at, files first. Ids that the world does
 * not know, as an old link may hold, and repeated ones are passed over.
 */
export function exportActions(wanted: ExportView): readonly ExportAction[] {
  const ids = [...new Set(wanted.ids)].filter((id) => wanted.dataset.indicatorById.has(id))
  const view = { ...wanted, ids }
  return [...tableActions(view), ...listPictureActions(view), ...textActions(view)]
}
