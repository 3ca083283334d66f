import type { Observation } from '../indicators/observation'
import { sourcesOf } from './citation'
import { breathe, inChunks, stopIfCancelled } from './chunks'
import { csvBlob, csvLine } from './csv'
import { download } from './download'
import { guarded, type ActionResult, type ExportAction } from './exportAction'
import { nameOf, titleOf, type ExportView } from './exportView'
import { coverOf, notesOf } from './notes'
import { tableContext } from './tableContext'
import { observationsOf, tableRow, type TableRow } from './tableRow'
import { sheetRow, workbookOf } from './workbook'
import { xlsxOf } from './xlsx'

/** About 10 ms of work on a slow office computer. */
const ROWS_AT_A_TIME = 30

/** The rest of the way is packing. */
const SHARE_OF_ROWS = 0.8

type Course = {
  readonly signal: AbortSignal
  readonly onProgress: (share: number) => void
}

/** Every observation's row, made into what the file holds of it. */
async function rowsInChunks<Row>(
  { world, words }: ExportView,
  observations: readonly Observation[],
  made: (row: TableRow) => Row,
  { signal, onProgress }: Course,
): Promise<readonly Row[]> {
  const context = tableContext(world, words)
  const rows = await inChunks(
    observations,
    (observation) => made(tableRow(context, observation)),
    { signal, onProgress: (share) => onProgress(share * SHARE_OF_ROWS), size: ROWS_AT_A_TIME },
  )
  await breathe()
  stopIfCancelled(signal)
  return rows
}

function saved(blob: Blob, fileName: string, signal: AbortSignal): ActionResult {
  stopIfCancelled(signal)
  download(blob, fileName)
  return { kind: 'saved', fileName }
}

function csvRun(view: ExportView, ids: readonly string[]): ExportAction['run'] {
  return async (signal, onProgress) => {
    const observations = observationsOf(view.world, ids)
    const lines = await rowsInChunks(view, observations, csvLine, { signal, onProgress })
    return saved(csvBlob(lines), nameOf(view, ids, 'csv'), signal)
  }
}

function xlsxRun(view: ExportView, ids: readonly string[]): ExportAction['run'] {
  return async (signal, onProgress) => {
    const { world, words, readings, link, today } = view
    const { synthetic } = world.catalog
    const observations = observationsOf(world, ids)
    const toSheet = (row: TableRow) => sheetRow(row, synthetic)
    const rows = await rowsInChunks(view, observations, toSheet, { signal, onProgress })
    const carried = { world, ids, observations, readings, link, today }
    const notes = notesOf(carried, words)
    await breathe()
    const contents = {
      title: titleOf(view, ids),
      cover: coverOf(carried, words),
      rows,
      notes,
      sources: sourcesOf(observations, world.catalog.sources),
      synthetic,
      today,
    }
    const result = await xlsxOf(workbookOf(contents, words), signal)
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
