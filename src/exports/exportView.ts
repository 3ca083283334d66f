import type { ExportMessages } from '../messages/messages'
import type { DataExtent } from '../messages/zh/exports'
import type { Region } from '../domain/model/catalog'
import type { Observation } from '../domain/model/observation'
import type { Comparison } from '../domain/comparison/comparison'
import type { RegionDataset } from '../domain/model/regionDataset'
import { buildFileName } from './browser/buildFileName'
import type { PictureSize } from './picture/frameLayout'
import type { FrameTheme } from './picture/framedSvg'

/** The observations of a table and their regions. */
export type Figures = {
  readonly observations: readonly Observation[]
  readonly regions: readonly Region[]
  /** Must equal the catalogue's version, which the file names. */
  readonly dataVersion: string
}

/** The chart in view, to be rendered for white paper with text of 14 px. */
export type ChartInView = {
  /** The number of charts in the grid of `svg`, at least one. */
  readonly charts: number
  /** The unit of the scale where it is not the unit of the figures, as of an index; else null. */
  readonly unit: string | null
  /** Remarks to print beside the chart: what is left out and why, what is not comparable. */
  readonly remarks: readonly string[]
  readonly svg: (size: PictureSize) => string
}

/** What the reader is looking at. */
export type ExportView = {
  readonly dataset: RegionDataset
  /** The indicators in view, in their order; their tables hold all years. */
  readonly ids: readonly string[]
  readonly extent: DataExtent
  /** The comparisons in view: one on an indicator's page, several on the overview, none in a table. */
  readonly comparisons: readonly Comparison[]
  /** Fetches the one indicator in view for all regions; null if there is no other region. */
  readonly loadAllFigures: (() => Promise<Figures>) | null
  /** Loads the chart in view; null if there is none. */
  readonly chart: (() => Promise<ChartInView>) | null
  readonly chartTheme: FrameTheme
  /** The whole address of the view. */
  readonly link: string
  /** The same address for this data version, for files that are kept. */
  readonly pinnedLink: string
  /** The reader's local date in ISO format, read when an export starts. */
  readonly today: () => string
  readonly messages: ExportMessages
}

function formatSpan(first: number, last: number): string {
  return first === last ? String(first) : `${first}-${last}`
}

/** The subject of a file: the indicator's name, 全部指标, 4项指标. */
function describeSubject({ dataset, messages }: ExportView, ids: readonly string[]): string {
  const [only] = ids
  const indicator = only === undefined ? undefined : dataset.indicatorById.get(only)
  if (indicator !== undefined && ids.length === 1) return indicator.name[messages.lang]
  return ids.length === dataset.catalog.indicators.length
    ? messages.exports.all
    : messages.exports.several(ids.length)
}

/** `own`: the region in view; `all`: all regions of the catalogue. */
export type Reach = 'own' | 'all'

function describeRegions({ dataset, messages }: ExportView, reach: Reach): string {
  return reach === 'own'
    ? dataset.region.name[messages.lang]
    : messages.exports.regions(dataset.catalog.regionCount)
}

/** `昭通市行政复议申请数`. */
export function buildTitle(view: ExportView, ids: readonly string[], reach: Reach = 'own'): string {
  return view.messages.exports.title(describeRegions(view, reach), describeSubject(view, ids))
}

/** `昭通市_行政复议申请数_2019-2020.csv`; the name of synthetic data says so first. */
export function buildExportFileName(
  view: ExportView,
  ids: readonly string[],
  extension: string,
  { extra = '', reach = 'own' }: { readonly extra?: string; readonly reach?: Reach } = {},
): string {
  const { dataset, messages } = view
  const first = dataset.years[0]
  const last = dataset.years[dataset.years.length - 1]
  const pieces = [
    dataset.catalog.synthetic ? messages.exports.synthetic : '',
    describeRegions(view, reach),
    describeSubject(view, ids),
    first === undefined || last === undefined ? '' : formatSpan(first, last),
    extra,
  ]
  return buildFileName(pieces, extension)
}
