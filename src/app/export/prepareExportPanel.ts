import type { Lang } from '../../domain/model/indicator'
import { pendingMessages } from '../../messages/loadMessages'
import { exportAreas } from './exportAreas'

/** Loads the panel's code and messages before it is rendered; a failure is told when it is. */
export function prepareExportPanel(lang: Lang): void {
  import('./ExportPanel').catch(() => undefined)
  void pendingMessages(lang, exportAreas).prepare()
}
