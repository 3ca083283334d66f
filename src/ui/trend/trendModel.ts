import type { ChartWords } from '../../charts/chartMessages'
import type { TrendChart } from '../../charts/trend/trendChart'
import { whenText } from '../../format/values/period'
import { noteMark } from '../../format/note'
import { pointSpoken } from '../../format/sentences/spokenPoint'
import { missingText } from '../../format/status'
import { amountParts, tickText } from '../../format/values/unit'
import { pick } from '../../messages/pick'
import type { Words } from '../../messages/zh'
import type { Indicator } from '../../domain/model/indicator'
import { intervalOf, type Interval } from '../../domain/statistics/interval'
import { notedPoints } from '../../domain/model/annotatedPoints'
import type { Observation } from '../../domain/model/observation'
import { sidesOf, type World } from '../../domain/model/regionDataset'

/** What an indicator's chart shows: all years, the two compared ones marked. */
export function trendChartOf(
  world: World,
  indicator: Indicator,
  compared: readonly [number, number],
): TrendChart {
  const series = world.seriesById.get(indicator.id)
  if (series === undefined) throw new Error(`trendChartOf: no series of ${indicator.id}`)
  const intervals = new Map<number, Interval>()
  for (const point of series.points) {
    if (point.kind === 'missing') continue
    const interval = intervalOf(indicator, point, sidesOf(world, indicator, point.year))
    if (interval !== null) intervals.set(point.year, interval)
  }
  return { series, intervals, compared, events: world.catalog.events }
}

/**
 * Every text of an indicator's chart. The unit stands in the card, in Chinese with its 万; what an English
 * figure is counted in (million) differs from figure to figure and joins its digits, as a percent sign does.
 * With `marked`, figures of which a note is told bear its footnote sign: only where the notes stand too.
 */
export function chartWordsOf(
  indicator: Indicator,
  { series, intervals }: TrendChart,
  { figures, lang }: Words,
  marked = false,
): ChartWords {
  const sign = indicator.measure === 'rate' ? '%' : ''
  const noted = marked ? notedPoints(series).map(({ year }) => year) : []
  const footnote = ({ year }: Observation) =>
    noted.includes(year) ? ` ${noteMark(noted.indexOf(year) + 1)}` : ''
  return {
    shortValue: (stated) =>
      figures.precise[stated.precision](amountParts(indicator, stated.value, lang).number + sign) +
      footnote(stated),
    tick: (value) => tickText(indicator, value, lang) + sign,
    year: (point) => (point.period === null ? String(point.year) : whenText(point, figures)),
    missing: (point) => missingText(point.reason, figures) + footnote(point),
    event: (event) => pick(event.name, lang),
    spoken: (point) => pointSpoken(point, indicator, figures, intervals.get(point.year) ?? null),
  }
}
