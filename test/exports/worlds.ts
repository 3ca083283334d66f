import { dataFiles } from '../../mock-api/files/dataFiles'
import { answersIn, type WorldName } from '../../mock-api/scenarios'
import type { ObservationRow } from '../../src/data/schemas/observations'
import { csvLine, csvOf } from '../../src/exports/table/csv'
import type { PictureLook } from '../../src/exports/picture/svg'
import type { ChartInView, ExportView } from '../../src/exports/exportView'
import type { TakeAwayWords } from '../../src/exports/exportMessages'
import { en } from '../../src/messages/en'
import { exportWordsOf } from '../../src/messages/exportWords'
import { zh } from '../../src/messages/zh'
import { tableContext } from '../../src/exports/table/tableContext'
import { observationsOf, tableRow, type TableRow } from '../../src/exports/table/tableRow'
import { readingOf } from '../../src/domain/comparison/comparison'
import type { World } from '../../src/domain/model/regionDataset'
import { answeredWorld } from '../support/answeredWorld'

export const chinese: TakeAwayWords = { ...zh, exports: exportWordsOf('zh') }
export const english: TakeAwayWords = { ...en, exports: exportWordsOf('en') }

export const look: PictureLook = {
  ink: '#1b2733',
  muted: '#52606d',
  paper: '#ffffff',
  fontFamily: "'Microsoft YaHei', sans-serif",
}

/** What the API answers for Zhaotong's code in a world: the rows as they come, and the world made of them. */
export function answered(name: WorldName): { rows: readonly ObservationRow[]; world: World } {
  const answers = answersIn(name, dataFiles)
  const rows = answers.regionAnswer('530600')?.observations ?? []
  return { rows, world: answeredWorld(answers) }
}

export function allIds(world: World): readonly string[] {
  return world.catalog.indicators.map(({ id }) => id)
}

/** Every observation of these indicators as a row of cells. */
export function tableRows(
  world: World,
  ids: readonly string[],
  words: TakeAwayWords,
): readonly TableRow[] {
  const context = tableContext(world, words)
  return observationsOf(world, ids).map((observation) => tableRow(context, observation))
}

/** The CSV of all of these indicators. */
export function csvText(world: World, ids: readonly string[], words: TakeAwayWords): string {
  return csvOf(tableRows(world, ids, words).map(csvLine))
}

/** A chart that is this SVG in any size. */
export function drawnAs(svg: string): () => Promise<ChartInView> {
  return () => Promise.resolve({ charts: 1, unit: null, remarks: [], svg: () => svg })
}

export const CORE = 'reconsideration.applications'

/** The core indicator's page, its last two years compared, unless told otherwise. */
export function aView(world: World, overrides: Partial<ExportView> = {}): ExportView {
  const [from = 0, to = 0] = world.years.slice(-2)
  return {
    world,
    ids: [CORE],
    extent: 'page',
    readings: [readingOf(world, CORE, from, to)],
    everywhere: null,
    chart: null,
    look,
    link: 'http://intranet.test/#/indicator/reconsideration.applications?years=2019-2020',
    pinnedLink:
      'http://intranet.test/#/indicator/reconsideration.applications?years=2019-2020&version=2021-02-03',
    today: () => '2026-11-23',
    words: chinese,
    ...overrides,
  }
}
