import { listSources } from '../text/citation'
import { mapInChunks, stopIfCancelled } from '../../scheduling/mapInChunks'
import { yieldToMain } from '../../scheduling/yieldToMain'
import { buildCsvBlob, formatCsvLine } from './csv'
import { downloadFile } from '../browser/downloadFile'
import { withFailureResult, type ActionResult, type ExportAction } from '../exportAction'
import {
  buildExportFileName,
  buildTitle,
  type ExportView,
  type Figures,
  type Reach,
} from '../exportView'
import { buildCover, buildNotes } from '../workbook/buildNotes'
import { buildTableContext } from './buildTableContext'
import { listObservations, buildTableRow, type TableRow } from './buildTableRow'
import { buildSheetRow, buildWorkbook } from '../workbook/buildWorkbook'
import { buildXlsx } from '../workbook/buildXlsx'

/** About 10 ms of work on a slow office computer. */
const CHUNK_ROWS = 30

/** The rest of the progress is compression. */
const ROWS_PROGRESS = 0.8

type RunOptions = {
  readonly signal: AbortSignal
  readonly onProgress: (share: number) => void
}

/** Converts the observations to rows of the file in chunks. */
async function buildRowsInChunks<Row>(
  { dataset, messages }: ExportView,
  { observations, regions }: Figures,
  convert: (row: TableRow) => Row,
  { signal, onProgress }: RunOptions,
): Promise<readonly Row[]> {
  const context = buildTableContext(dataset, messages, regions)
  const rows = await mapInChunks(
    observations,
    (observation) => convert(buildTableRow(context, observation)),
    {
      signal,
      onProgress: (share) => onProgress(share * ROWS_PROGRESS),
      size: CHUNK_ROWS,
    },
  )
  await yieldToMain()
  stopIfCancelled(signal)
  return rows
}

function saveFile(blob: Blob, fileName: string, signal: AbortSignal): ActionResult {
  stopIfCancelled(signal)
  downloadFile(blob, fileName)
  return { kind: 'saved', fileName }
}

/** Whether the figures have another data version than the one that the file names. */
function hasOtherVersion({ dataset }: ExportView, { dataVersion }: Figures): boolean {
  return dataVersion !== dataset.catalog.dataVersion
}

function versionFailure({ messages }: ExportView): ActionResult {
  return { kind: 'failed', reason: messages.exports.failures.otherVersion }
}

type TableRequest = {
  readonly ids: readonly string[]
  readonly reach: Reach
  readonly figures: () => Promise<Figures>
}

function exportCsv(
  view: ExportView,
  { ids, reach, ...request }: TableRequest,
): ExportAction['run'] {
  return async (signal, onProgress) => {
    const figures = await request.figures()
    if (hasOtherVersion(view, figures)) return versionFailure(view)
    const lines = await buildRowsInChunks(view, figures, formatCsvLine, { signal, onProgress })
    return saveFile(buildCsvBlob(lines), buildExportFileName(view, ids, 'csv', { reach }), signal)
  }
}

function exportXlsx(
  view: ExportView,
  { ids, reach, ...request }: TableRequest,
): ExportAction['run'] {
  return async (signal, onProgress) => {
    const { dataset, messages, readings, pinnedLink: link } = view
    const today = view.today()
    const { synthetic } = dataset.catalog
    const figures = await request.figures()
    if (hasOtherVersion(view, figures)) return versionFailure(view)
    const toSheet = (row: TableRow) => buildSheetRow(row, synthetic)
    const rows = await buildRowsInChunks(view, figures, toSheet, { signal, onProgress })
    const content = { dataset, ids, ...figures, readings, reach, link, today }
    const notes = buildNotes(content, messages)
    await yieldToMain()
    const contents = {
      title: buildTitle(view, ids, reach),
      cover: buildCover(content, messages),
      rows,
      notes,
      sources: listSources(figures.observations, dataset.catalog.sources),
      synthetic,
      today,
    }
    const result = await buildXlsx(buildWorkbook(contents, messages), signal)
    switch (result.kind) {
      case 'made':
        return saveFile(result.blob, buildExportFileName(view, ids, 'xlsx', { reach }), signal)
      case 'failed':
        return { kind: 'failed', reason: messages.exports.failures[result.reason] }
    }
  }
}

/** Spreadsheet and CSV of the indicators in view, of all, and of one indicator in all regions. */
export function listTableActions(view: ExportView): readonly ExportAction[] {
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
  const ownRegion = (chosen: readonly string[]): TableRequest => ({
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
          action('xlsx', actions.xlsx(extent, ids.length), exportXlsx(view, ownRegion(ids))),
          action('csv', actions.csv(extent, ids.length), exportCsv(view, ownRegion(ids))),
        ]),
    action('xlsx-all', actions.xlsxAll, exportXlsx(view, ownRegion(everything))),
    action('csv-all', actions.csvAll, exportCsv(view, ownRegion(everything))),
    ...(everywhere === null || ids.length !== 1
      ? []
      : (
          [
            ['xlsx-places', actions.xlsxAllRegions(regions), exportXlsx],
            ['csv-places', actions.csvAllRegions(regions), exportCsv],
          ] as const
        ).map(([id, label, run]) =>
          action(id, label, run(view, { ids, reach: 'all', figures: everywhere })),
        )),
  ]
}
