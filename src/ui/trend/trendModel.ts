import type { ChartMessages } from '../../charts/chartMessages'
import { chooseTrendForm, type Neighbours, type TrendChart } from '../../charts/trend/trendChart'
import { listFigureCautions } from '../../domain/checks/cautions'
import { buildComposition } from '../../domain/comparison/composition'
import { figureText } from '../../format/values/figure'
import { whenText } from '../../format/values/period'
import { noteMark } from '../../format/note'
import { listCautionWords } from '../../format/sentences/cautionTexts'
import { describePoint } from '../../format/sentences/spokenPoint'
import { missingText } from '../../format/status'
import { numberText } from '../../format/values/figure'
import { limitsText } from '../../format/values/limits'
import { tickText } from '../../format/values/unit'
import { localize } from '../../messages/localize'
import type { Messages } from '../../messages/messages'
import type { Indicator } from '../../domain/model/indicator'
import { findInterval } from '../../domain/comparison/findInterval'
import type { Interval } from '../../domain/statistics/interval'
import { listAnnotatedPoints, listReportedValues, type Series } from '../../domain/model/series'
import { findYearLimits } from '../../domain/comparison/yearLimits'
import type { Observation } from '../../domain/model/observation'
import type { RegionDataset } from '../../domain/model/regionDataset'

/** The model of an indicator's chart: all years, with the two compared ones marked. */
export function buildTrendChart(
  dataset: RegionDataset,
  indicator: Indicator,
  compared: readonly [number, number],
  messages: Messages,
): TrendChart {
  const series = dataset.seriesById.get(indicator.id)
  if (series === undefined) throw new Error(`buildTrendChart: no series of ${indicator.id}`)
  const intervals = new Map<number, Interval>()
  for (const point of series.points) {
    if (point.kind === 'missing') continue
    const interval = findInterval(dataset, indicator, point)
    if (interval !== null) intervals.set(point.year, interval)
  }
  const neighbours = buildNeighbours(dataset, series, messages)
  return {
    series,
    intervals,
    limits: findYearLimits(dataset, indicator, compared[1]),
    compared,
    events: dataset.catalog.events,
    neighbours,
  }
}

/** The chart of a card, where nothing explains an interval. */
export function withoutIntervals(chart: TrendChart): TrendChart {
  return { ...chart, intervals: new Map() }
}

/** More rows would be a table. */
const MOST_NEIGHBOURS = 5

/** The figures beside a lone one in its year: its parts, or others of its topic. */
function buildNeighbours(
  dataset: RegionDataset,
  series: Series,
  { figures, lang, overview }: Messages,
): Neighbours | null {
  const [only] = listReportedValues(series)
  if (chooseTrendForm(series) !== 'number' || only === undefined) return null
  const composition = buildComposition(dataset, series.indicator, only.year)
  if (composition.kind === 'share') return null
  const isWhole = composition.kind === 'parts'
  const rows = (isWhole ? composition.parts : composition.figures)
    .filter(({ observation }) => observation.kind === 'reported')
    .slice(0, MOST_NEIGHBOURS)
    .map(({ indicator, observation }) => ({
      name: localize(indicator.name, lang),
      text: figureText(observation, indicator, figures),
      // The gravest; the digits say that a figure is not exact.
      caution:
        listCautionWords(
          listFigureCautions(dataset, observation).filter(({ kind }) => kind !== 'inexact'),
          figures,
        )[0] ?? '',
    }))
  if (rows.length === 0) return null
  // The lone figure need not be of a compared year, and other lists of the page are of the later one.
  const heading = isWhole ? overview.parts : overview.related
  return { heading: overview.ofYear(heading, whenText(only, figures)), rows }
}

/**
 * Every text of an indicator's chart. The unit is in the card, in Chinese with its 万; an English scale
 * (million) differs from figure to figure and joins the digits, as a percent sign does. With `marked`,
 * figures carry the signs of their notes: only where the notes are shown too.
 */
export function buildChartMessages(
  indicator: Indicator,
  { series, intervals }: TrendChart,
  { charts, figures, lang }: Messages,
  marked = false,
): ChartMessages {
  const noted = marked ? listAnnotatedPoints(series).map(({ year }) => year) : []
  const footnote = ({ year }: Observation) =>
    noted.includes(year) ? ` ${noteMark(noted.indexOf(year) + 1)}` : ''
  return {
    shortValue: (stated) => numberText(stated, indicator, figures) + footnote(stated),
    tick: (value) => tickText(indicator, value, lang) + (indicator.measure === 'rate' ? '%' : ''),
    year: (point) => (point.period === null ? String(point.year) : whenText(point, figures)),
    missing: (point) => missingText(point.reason, figures) + footnote(point),
    interval: (drawn) => charts.intervalMarks[drawn],
    limits: (limits) => figures.limitsLabel(limits.kind, limitsText(limits, indicator, figures)),
    limitsRule: () => charts.limitsRule,
    event: (event) => localize(event.name, lang),
    spoken: (point) => describePoint(point, indicator, figures, intervals.get(point.year) ?? null),
  }
}
