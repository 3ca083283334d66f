import type { ExportMessages } from '../../src/messages/messages'
import { fixtureFiles } from '../support/fixtureData'
import { buildScenarioResponses, type DatasetName } from '../../mock-api/scenarios'
import type { ObservationRow } from '../../src/data/schemas/observations'
import { formatCsvLine, formatCsv } from '../../src/exports/table/csv'
import type { FrameTheme } from '../../src/exports/picture/framedSvg'
import type { ChartInView, ExportView } from '../../src/exports/exportView'
import { messagesFor } from '../support/messagesFor'
import { buildTableContext } from '../../src/exports/table/buildTableContext'
import {
  listObservations,
  buildTableRow,
  type TableRow,
} from '../../src/exports/table/buildTableRow'
import { compareYears } from '../../src/domain/comparison/comparison'
import type { RegionDataset } from '../../src/domain/model/regionDataset'
import { datasetFromResponses } from '../support/datasetFromResponses'

export const chinese: ExportMessages = messagesFor('zh')
export const english: ExportMessages = messagesFor('en')

export const chartTheme: FrameTheme = {
  ink: '#1b2733',
  muted: '#52606d',
  paper: '#ffffff',
  fontFamily: "'Microsoft YaHei', sans-serif",
}

/** The API's rows for Zhaotong in a scenario, and the dataset built from them. */
export function loadScenario(name: DatasetName): {
  rows: readonly ObservationRow[]
  dataset: RegionDataset
} {
  const responses = buildScenarioResponses(name, fixtureFiles)
  const rows = responses.regionAnswer('530600')?.observations ?? []
  return { rows, dataset: datasetFromResponses(responses) }
}

export function allIds(dataset: RegionDataset): readonly string[] {
  return dataset.catalog.indicators.map(({ id }) => id)
}

/** Every observation of these indicators as a row of cells. */
export function tableRows(
  dataset: RegionDataset,
  ids: readonly string[],
  messages: ExportMessages,
): readonly TableRow[] {
  const context = buildTableContext(dataset, messages)
  return listObservations(dataset, ids).map((observation) => buildTableRow(context, observation))
}

/** The CSV of these indicators. */
export function csvText(
  dataset: RegionDataset,
  ids: readonly string[],
  messages: ExportMessages,
): string {
  return formatCsv(tableRows(dataset, ids, messages).map(formatCsvLine))
}

/** A chart that is this SVG in any size. */
export function drawnAs(svg: string): () => Promise<ChartInView> {
  return () => Promise.resolve({ charts: 1, unit: null, remarks: [], svg: () => svg })
}

export const CORE = 'reconsideration.applications'

/** The core indicator's page with its last two years compared. */
export function aView(dataset: RegionDataset, overrides: Partial<ExportView> = {}): ExportView {
  const [from = 0, to = 0] = dataset.years.slice(-2)
  return {
    dataset,
    ids: [CORE],
    extent: 'page',
    comparisons: [compareYears(dataset, CORE, from, to)],
    loadAllFigures: null,
    chart: null,
    chartTheme,
    link: 'http://intranet.test/#/indicator/reconsideration.applications?years=2019-2020',
    pinnedLink:
      'http://intranet.test/#/indicator/reconsideration.applications?years=2019-2020&version=2021-02-03',
    today: () => '2026-11-23',
    messages: chinese,
    ...overrides,
  }
}
