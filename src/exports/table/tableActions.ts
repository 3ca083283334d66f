import { sourcesOf } from '../text/citation'
import { breathe, inChunks, stopIfCancelled } from '../../scheduling/chunks'
import { csvBlob, csvLine } from './csv'
import { download } from '../browser/download'
import { guarded, type ActionResult, type ExportAction } from '../exportAction'
import { nameOf, titleOf, type ExportView, type Figures, type Reach } from '../exportView'
import { coverOf, notesOf } from '../workbook/notesSheet'
import { tableContext } from './tableContext'
import { observationsOf, tableRow, type TableRow } from './tableRow'
import { sheetRow, workbookOf } from '../workbook/workbook'
import { xlsxOf } from '../workbook/xlsx'

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
  { observations, regions }: Figures,
  made: (row: TableRow) => Row,
  { signal, onProgress }: Course,
): Promise<readonly Row[]> {
  const context = tableContext(world, words, regions)
  const rows = await inChunks(observations, (observation) => made(tableRow(context, observation)), {
    signal,
    onProgress: (share) => onProgress(share * SHARE_OF_ROWS),
    size: ROWS_AT_A_TIME,
  })
  await breathe()
  stopIfCancelled(signal)
  return rows
}

function saved(blob: Blob, fileName: string, signal: AbortSignal): ActionResult {
  stopIfCancelled(signal)
  download(blob, fileName)
  return { kind: 'saved', fileName }
}

/** Whether figures are of another version of the data than the one that the file would name. */
function isOther({ world }: ExportView, { dataVersion }: Figures): boolean {
  return dataVersion !== world.catalog.dataVersion
}

function refused({ words }: ExportView): ActionResult {
  return { kind: 'failed', reason: words.exports.failures.otherVersion }
}

/** What a table holds. */
type Contents = {
  readonly ids: readonly string[]
  readonly reach: Reach
  readonly figures: () => Promise<Figures>
}

function csvRun(view: ExportView, { ids, reach, ...contents }: Contents): ExportAction['run'] {
  return async (signal, onProgress) => {
    const figures = await contents.figures()
    if (isOther(view, figures)) return refused(view)
    const lines = await rowsInChunks(view, figures, csvLine, { signal, onProgress })
    return saved(csvBlob(lines), nameOf(view, ids, 'csv', { reach }), signal)
  }
}

function xlsxRun(view: ExportView, { ids, reach, ...asked }: Contents): ExportAction['run'] {
  return async (signal, onProgress) => {
    const { world, words, readings, pinnedLink: link } = view
    const today = view.today()
    const { synthetic } = world.catalog
    const figures = await asked.figures()
    if (isOther(view, figures)) return refused(view)
    const toSheet = (row: TableRow) => sheetRow(row, synthetic)
    const rows = await rowsInChunks(view, figures, toSheet, { signal, onProgress })
    const carried = { world, ids, ...figures, readings, reach, link, today }
    const notes = notesOf(carried, words)
    await breathe()
    const contents = {
      title: titleOf(view, ids, reach),
      cover: coverOf(carried, words),
      rows,
      notes,
      sources: sourcesOf(figures.observations, world.catalog.sources),
      synthetic,
      today,
    }
    const result = await xlsxOf(workbookOf(contents, words), signal)
    switch (result.kind) {
      case 'made':
        return saved(result.blob, nameOf(view, ids, 'xlsx', { reach }), signal)
      case 'failed':
        return { kind: 'failed', reason: words.exports.failures[result.reason] }
    }
  }
}

/**
 * Spreadsheet and CSV of the view; where that is not everything already, of everything; where there are
 * other regions, of the one indicator in all of them. Each says how much it holds.
 */
export function tableActions(view: ExportView): readonly ExportAction[] {
  const { world, ids, extent, everywhere, words } = view
  const { actions } = words.exports
  const regions = world.catalog.regionCount
  const everything = world.catalog.indicators.map(({ id }) => id)
  const action = (id: string, label: string, run: ExportAction['run']): ExportAction => ({
    id,
    label,
    kind: 'file',
    run: guarded(run, words),
  })
  const here = (chosen: readonly string[]): Contents => ({
    ids: chosen,
    reach: 'own',
    figures: () =>
      Promise.resolve({
        observations: observationsOf(world, chosen),
        regions: [world.place],
        dataVersion: world.catalog.dataVersion,
      }),
  })
  return [
    ...(ids.length === 0 || ids.length === everything.length
      ? []
      : [
          action('xlsx', actions.xlsx(extent, ids.length), xlsxRun(view, here(ids))),
          action('csv', actions.csv(extent, ids.length), csvRun(view, here(ids))),
        ]),
    action('xlsx-all', actions.xlsxAll, xlsxRun(view, here(everything))),
    action('csv-all', actions.csvAll, csvRun(view, here(everything))),
    ...(everywhere === null || ids.length !== 1
      ? []
      : (
          [
            ['xlsx-places', actions.xlsxPlaces(regions), xlsxRun],
            ['csv-places', actions.csvPlaces(regions), csvRun],
          ] as const
        ).map(([id, label, run]) =>
          action(id, label, run(view, { ids, reach: 'all', figures: everywhere })),
        )),
  ]
}
