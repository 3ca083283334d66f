import type { ExportMessages } from '../messages/messages'
import type { Region } from '../domain/model/catalog'
import type { Observation } from '../domain/model/observation'
import type { Comparison } from '../domain/comparison/comparison'
import type { RegionDataset } from '../domain/model/regionDataset'
import { buildFileName } from './browser/fileName'
import type { PictureSize } from './picture/frameLayout'
import type { FrameTheme } from './picture/framedSvg'

/** What a table holds, and the regions that it speaks of. */
export type Figures = {
  readonly observations: readonly Observation[]
  readonly regions: readonly Region[]
  /** A file bears the catalogue's version: figures of another must not go into it. */
  readonly dataVersion: string
}

/** What is charted, ready to be drawn for white paper with text of 14 px. */
export type ChartInView = {
  /** How many charts `svg` sets side by side and below each other, at least one. */
  readonly charts: number
  /** What the scale counts in where that is not the unit of the readings, as of an index; else null. */
  readonly unit: string | null
  /** What may not go unsaid beside it: who is left out and why, what does not compare like with like. */
  readonly remarks: readonly string[]
  readonly svg: (size: PictureSize) => string
}

/** How the indicators in view came to be these. */
export type DataExtent = 'page' | 'list' | 'selection'

/** What the reader is looking at. */
export type ExportView = {
  readonly dataset: RegionDataset
  /** The indicators in view, in their order; their tables hold all years of the world. */
  readonly ids: readonly string[]
  /** What they are of all there is: those that a screen is about, a list was narrowed down to, or chosen. */
  readonly extent: DataExtent
  /** What is said of them: one on an indicator's page, several on the overview, none on a bare table. */
  readonly readings: readonly Comparison[]
  /** Asks for the one indicator in view in all regions; null where there is no other region. */
  readonly everywhere: (() => Promise<Figures>) | null
  /** Fetches what draws the chart in view; null where none is in view. */
  readonly chart: (() => Promise<ChartInView>) | null
  readonly chartTheme: FrameTheme
  /** The whole address of the view. */
  readonly link: string
  /** The same, of these very data whatever comes later: for files, which outlive what is in view. */
  readonly pinnedLink: string
  /** The reader's own day as an ISO date, asked when something is made: the clock is outside. */
  readonly today: () => string
  readonly messages: ExportMessages
}

function span(first: number, last: number): string {
  return first === last ? String(first) : `${first}-${last}`
}

/** What the files are about: the indicator's name, 全部指标, 4 项指标. */
function subjectOf({ dataset, messages }: ExportView, ids: readonly string[]): string {
  const [only] = ids
  const indicator = only === undefined ? undefined : dataset.indicatorById.get(only)
  if (indicator !== undefined && ids.length === 1) return indicator.name[messages.lang]
  return ids.length === dataset.catalog.indicators.length
    ? messages.exports.all
    : messages.exports.several(ids.length)
}

/** `own`: the region in view; `all`: all of the catalogue's. */
export type Reach = 'own' | 'all'

function placeOf({ dataset, messages }: ExportView, reach: Reach): string {
  return reach === 'own'
    ? dataset.region.name[messages.lang]
    : messages.exports.regions(dataset.catalog.regionCount)
}

/** `昭通市行政复议申请数`. */
export function titleOf(view: ExportView, ids: readonly string[], reach: Reach = 'own'): string {
  return view.messages.exports.title(placeOf(view, reach), subjectOf(view, ids))
}

/** `昭通市_行政复议申请数_2019-2020.csv`; of a made-up world the name says so first. */
export function nameOf(
  view: ExportView,
  ids: readonly string[],
  ending: string,
  { extra = '', reach = 'own' }: { readonly extra?: string; readonly reach?: Reach } = {},
): string {
  const { dataset, messages } = view
  const first = dataset.years[0]
  const last = dataset.years[dataset.years.length - 1]
  const pieces = [
    dataset.catalog.synthetic ? messages.exports.synthetic : '',
    placeOf(view, reach),
    subjectOf(view, ids),
    first === undefined || last === undefined ? '' : span(first, last),
    extra,
  ]
  return buildFileName(pieces, ending)
}
