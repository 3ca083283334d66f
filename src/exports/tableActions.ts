import { sourcesOf } from './citation'
import { breathe, inChunks, stopIfCancelled } from './chunks'
import { columnNames } from './columnName'
import { csvBlob } from './csv'
import { download } from './download'
import { guarded, type ActionResult, type ExportAction } from './exportAction'
import { nameOf, titleOf, type ExportView } from './exportView'
import { notesOf } from './notes'
import { observationsOf, tableRow, type ObservationTable } from './observationTable'
import { tableContext } from './tableContext'
import { workbookOf } from './workbook'
import { xlsxOf } from './xlsx'

/** About 10 ms of work on a slow office computer. */
const ROWS_AT_A_TIME = 50

/** The rest of the way is packing. */
const SHARE_OF_ROWS = 0.8

async function tableInChunks(
  { world, words }: ExportView,
  ids: readonly string[],
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<ObservationTable> {
  const context = tableContext(world, words)
  const rows = await inChunks(
    observationsOf(world, ids),
    (observation) => tableRow(context, observation),
    { signal, onProgress: (share) => onProgress(share * SHARE_OF_ROWS), size: ROWS_AT_A_TIME },
  )
  await breathe()
  stopIfCancelled(signal)
  return { columns: columnNames, rows }
}

function saved(blob: Blob, fileName: string, signal: AbortSignal): ActionResult {
  stopIfCancelled(signal)
  download(blob, fileName)
  return { kind: 'saved', fileName }
}

function csvRun(view: ExportView, ids: readonly string[]): ExportAction['run'] {
  return async (signal, onProgress) => {
    const table = await tableInChunks(view, ids, signal, onProgress)
    return saved(csvBlob(table), nameOf(view, ids, 'csv'), signal)
  }
}

function xlsxRun(view: ExportView, ids: readonly string[]): ExportAction['run'] {
  return async (signal, onProgress) => {
    const { world, words, readings, pinnedLink: link, today } = view
    const table = await tableInChunks(view, ids, signal, onProgress)
    const observations = observationsOf(world, ids)
    const notes = notesOf({ world, ids, observations, readings, link, today }, words)
    const sources = sourcesOf(observations, world.catalog.sources)
    const { synthetic } = world.catalog
    const title = titleOf(view, ids)
    const sheets = workbookOf({ title, table, notes, sources, synthetic, today }, words)
    await breathe()
    stopIfCancelled(signal)
    const result = await xlsxOf(sheets)
    switch (result.kind) {
      case 'made':
        return saved(result.blob, nameOf(view, ids, 'xlsx'), signal)
      case 'failed':
        return { kind: 'failed', reason: words.exports.failures[result.reason] }
    }
  }
}

/** Spreadsheet and CSV of the view and, where that is not everything already, of everything. */
export function tableActions(view: ExportView): readonly ExportAction[] {
  const { world, ids, words } = view
  const { actions } = words.exports
  const everything = world.catalog.indicators.map(({ id }) => id)
  const action = (id: string, label: string, run: ExportAction['run']): ExportAction => ({
    id,
    label,
    kind: 'file',
    run: guarded(run, words),
  })
  return [
    ...(ids.length === 0
      ? []
      : [
          action('xlsx', actions.xlsx, xlsxRun(view, ids)),
          action('csv', actions.csv, csvRun(view, ids)),
        ]),
    ...(ids.length === everything.length
      ? []
      : [
          action('xlsx-all', actions.xlsxAll, xlsxRun(view, everything)),
          action('csv-all', actions.csvAll, csvRun(view, everything)),
        ]),
  ]
}
