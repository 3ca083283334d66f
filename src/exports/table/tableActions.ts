import { listSources } from '../text/citation'
import { mapInChunks, stopIfCancelled } from '../../scheduling/mapInChunks'
import { yieldToMain } from '../../scheduling/yieldToMain'
import { csvBlob, csvLine } from './csv'
import { download } from '../browser/download'
import { withFailureResult, type ActionResult, type ExportAction } from '../exportAction'
import { nameOf, titleOf, type ExportView, type Figures, type Reach } from '../exportView'
import { buildCover, buildNotes } from '../workbook/notesSheet'
import { tableContext } from './tableContext'
import { listObservations, tableRow, type TableRow } from './tableRow'
import { sheetRow, buildWorkbook } from '../workbook/workbook'
import { buildXlsx } from '../workbook/xlsx'

/** About 10 ms of work on a slow office computer. */
const ROWS_AT_A_TIME = 30

/** The rest of the way is packing. */
const SHARE_OF_ROWS = 0.8

type RegionTrend = {
  readonly signal: AbortSignal
  readonly onProgress: (share: number) => void
}

/** Every observation's row, made into what the file holds of it. */
async function rowsInChunks<Row>(
  { dataset, messages }: ExportView,
  { observations, regions }: Figures,
  made: (row: TableRow) => Row,
  { signal, onProgress }: RegionTrend,
): Promise<readonly Row[]> {
  const context = tableContext(dataset, messages, regions)
  const rows = await mapInChunks(
    observations,
    (observation) => made(tableRow(context, observation)),
    {
      signal,
      onProgress: (share) => onProgress(share * SHARE_OF_ROWS),
      size: ROWS_AT_A_TIME,
    },
  )
  await yieldToMain()
  stopIfCancelled(signal)
  return rows
}

function saved(blob: Blob, fileName: string, signal: AbortSignal): ActionResult {
  stopIfCancelled(signal)
  download(blob, fileName)
  return { kind: 'saved', fileName }
}

/** Whether figures are of another version of the data than the one that the file would name. */
function isOther({ dataset }: ExportView, { dataVersion }: Figures): boolean {
  return dataVersion !== dataset.catalog.dataVersion
}

function refused({ messages }: ExportView): ActionResult {
  return { kind: 'failed', reason: messages.exports.failures.otherVersion }
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
    const { dataset, messages, readings, pinnedLink: link } = view
    const today = view.today()
    const { synthetic } = dataset.catalog
    const figures = await asked.figures()
    if (isOther(view, figures)) return refused(view)
    const toSheet = (row: TableRow) => sheetRow(row, synthetic)
    const rows = await rowsInChunks(view, figures, toSheet, { signal, onProgress })
    const carried = { dataset, ids, ...figures, readings, reach, link, today }
    const notes = buildNotes(carried, messages)
    await yieldToMain()
    const contents = {
      title: titleOf(view, ids, reach),
      cover: buildCover(carried, messages),
      rows,
      notes,
      sources: listSources(figures.observations, dataset.catalog.sources),
      synthetic,
      today,
    }
    const result = await buildXlsx(buildWorkbook(contents, messages), signal)
    switch (result.kind) {
      case 'made':
        return saved(result.blob, nameOf(view, ids, 'xlsx', { reach }), signal)
      case 'failed':
        return { kind: 'failed', reason: messages.exports.failures[result.reason] }
    }
  }
}

/**
 * Spreadsheet and CSV of the view; where that is not everything already, of everything; where there are
 * other regions, of the one indicator in all of them. Each says how much it holds.
 */
export function tableActions(view: ExportView): readonly ExportAction[] {
  const { dataset, ids, extent, everywhere, messages } = view
  const { actions } = messages.exports
  const regions = dataset.catalog.regionCount
  const everything = dataset.catalog.indicators.map(({ id }) => id)
  const action = (id: string, label: string, run: ExportAction['run']): ExportAction => ({
    id,
    label,
    kind: 'file',
    run: withFailureResult(run, messages),
  })
  const here = (chosen: readonly string[]): Contents => ({
    ids: chosen,
    reach: 'own',
    figures: () =>
      Promise.resolve({
        observations: listObservations(dataset, chosen),
        regions: [dataset.region],
        dataVersion: dataset.catalog.dataVersion,
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
