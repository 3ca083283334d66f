import type { ExportAction } from './exportAction'
import type { ExportView } from './exportView'
import { listPictureActions } from './picture/pictureActions'
import { listTableActions } from './table/listTableActions'
import { listTextActions } from './text/listTextActions'

/** All exports of the view, files first. Unknown ids (of an old link) and repeated ids are left out. */
export function listExportActions(request: ExportView): readonly ExportAction[] {
  const ids = [...new Set(request.ids)].filter((id) => request.dataset.indicatorById.has(id))
  const view = { ...request, ids }
  return [...listTableActions(view), ...listPictureActions(view), ...listTextActions(view)]
}
