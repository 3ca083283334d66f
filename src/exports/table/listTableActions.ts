import { listSources } from '../text/citation'
import { mapInChunks, stopIfCancelled } from '../../scheduling/mapInChunks'
import { yieldToMain } from '../../scheduling/yieldToMain'
import { buildCsvBlob, formatCsvLine } from './csv'
import { saveFile, withFailureResult, type ExportAction } from '../exportAction'
import { buildExportFileName } from '../exportView'
import type { ExportView, Figures, Reach } from '../exportView'
import { buildNotes } from '../workbook/buildNotes'
import { describeComparison } from '../workbook/describeComparison'
import { buildTableContext } from './buildTableContext'
import { listObservations, buildTableRow, type TableRow } from './buildTableRow'
import { buildSheetRow, buildWorkbook } from '../workbook/buildWorkbook'
import { buildXlsx } from '../workbook/buildXlsx'
import type { XlsxResult } from '../workbook/writeXlsx'

/** About 10 ms of work on a slow office computer. */
const CHUNK_ROWS = 30

/** The rest of the progress is compression. */
const ROWS_PROGRESS = 0.8

type RunOptions = {
  readonly signal: AbortSignal
  readonly onProgress: (share: number) => void
}

type TableRequest = {
  readonly ids: readonly string[]
  readonly reach: Reach
  readonly loadFigures: () => Promise<Figures>
}

/** The figures of one file, all of the data version that the file names. */
type LoadedTable = TableRequest & Figures & { readonly today: string }

type BuildFile = (view: ExportView, table: LoadedTable, options: RunOptions) => Promise<XlsxResult>

/** Converts the observations to rows of the file in chunks. */
async function buildRowsInChunks<Row>(
  { dataset, messages }: ExportView,
  { observations, regions }: Figures,
  convert: (row: TableRow) => Row,
  { signal, onProgress: report }: RunOptions,
): Promise<readonly Row[]> {
  const context = buildTableContext(dataset, messages, regions)
  const onProgress = (share: number) => report(share * ROWS_PROGRESS)
  const options = { signal, onProgress, size: CHUNK_ROWS }
  const rows = await mapInChunks(
    observations,
    (one) => convert(buildTableRow(context, one)),
    options,
  )
  await yieldToMain()
  stopIfCancelled(signal)
  return rows
}

const buildCsv: BuildFile = async (view, table, options) => {
  const lines = await buildRowsInChunks(view, table, formatCsvLine, options)
  return { kind: 'made', blob: buildCsvBlob(lines) }
}

const buildSpreadsheet: BuildFile = async (view, table, options) => {
  const { dataset, messages, comparisons, pinnedLink: link } = view
  const { synthetic, sources } = dataset.catalog
  const { today, observations } = table
  const toSheet = (row: TableRow) => buildSheetRow(row, synthetic)
  const rows = await buildRowsInChunks(view, table, toSheet, options)
  const content = { ...table, dataset, comparisons, link }
  const notes = buildNotes(content, messages)
  await yieldToMain()
  const contents = {
    ...describeComparison(view, table),
    rows,
    notes,
    sources: listSources(observations, sources),
    synthetic,
    today,
  }
  return buildXlsx(buildWorkbook(contents, messages), options.signal)
}

const builders = { xlsx: buildSpreadsheet, csv: buildCsv } as const

type Format = keyof typeof builders

function exportTable(view: ExportView, format: Format, request: TableRequest): ExportAction['run'] {
  const { dataset, messages } = view
  const { ids, reach } = request
  const { failures } = messages.exports
  return async (signal, onProgress) => {
    const today = view.today()
    const figures = await request.loadFigures()
    if (figures.dataVersion !== dataset.catalog.dataVersion)
      return { kind: 'failed', reason: failures.otherVersion }
    const table = { ...request, ...figures, today }
    const result = await builders[format](view, table, { signal, onProgress })
    if (result.kind === 'failed') return { kind: 'failed', reason: failures[result.reason] }
    return saveFile(result.blob, buildExportFileName(view, ids, format, { reach }), signal)
  }
}

/** Spreadsheet and CSV of the indicators in view, of all, and of one indicator in all regions. */
export function listTableActions(view: ExportView): readonly ExportAction[] {
  const { dataset, ids, extent, loadAllFigures, messages } = view
  const { actions } = messages.exports
  const { regionCount, dataVersion, indicators } = dataset.catalog
  const all = indicators.map(({ id }) => id)
  const listBoth = (ending: string, labels: Record<Format, string>, request: TableRequest) =>
    (['xlsx', 'csv'] as const).map((format): ExportAction => ({
      id: `${format}${ending}`,
      label: labels[format],
      kind: 'file',
      run: withFailureResult(exportTable(view, format, request), messages),
    }))
  const ownRegion = (chosen: readonly string[]): TableRequest => ({
    ids: chosen,
    reach: 'own',
    loadFigures: () => {
      const observations = listObservations(dataset, chosen)
      return Promise.resolve({ observations, regions: [dataset.region], dataVersion })
    },
  })
  const inView = { xlsx: actions.xlsx(extent, ids.length), csv: actions.csv(extent, ids.length) }
  const allRegions = {
    xlsx: actions.xlsxAllRegions(regionCount),
    csv: actions.csvAllRegions(regionCount),
  }
  return [
    ...(ids.length === 0 || ids.length === all.length ? [] : listBoth('', inView, ownRegion(ids))),
    ...listBoth('-all', { xlsx: actions.xlsxAll, csv: actions.csvAll }, ownRegion(all)),
    ...(loadAllFigures === null || ids.length !== 1
      ? []
      : listBoth('-places', allRegions, { ids, reach: 'all', loadFigures: loadAllFigures })),
  ]
}
