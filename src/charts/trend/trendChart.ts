import { findComparability } from '../../domain/comparison/comparability'
import { at } from '../../domain/model/at'
import type { Event } from '../../domain/model/catalog'
import type { YearLimits } from '../../domain/comparison/yearLimits'
import { isLone, listReportedValues, type Series } from '../../domain/model/series'
import type { Interval } from '../../domain/statistics/interval'
import type { ChartMessages } from '../chartMessages'
import type { ChartPoint } from '../chartPoint'

/** Other figures that give a lone one its scale: its parts, or those of the same topic. */
export type Neighbours = {
  readonly heading: string
  /** Each with its unit, and a few words of caution where its figure needs them, otherwise none. */
  readonly rows: readonly {
    readonly name: string
    readonly text: string
    readonly caution: string
  }[]
}

/** What a trend chart shows. Values are zero or more, as counts and rates are. */
export type TrendChart = {
  readonly series: Series
  /** 95 % intervals by year, for the years that have one. */
  readonly intervals: ReadonlyMap<number, Interval>
  /** The control limits by which the later compared year is judged, where there are any. */
  readonly limits: YearLimits | null
  /** The two compared years, earlier first; the same year twice where there is only one. */
  readonly compared: readonly [number, number]
  /** Breaks and cautions; those of other topics are ignored. */
  readonly events: readonly Event[]
  /** Listed beside a lone figure; null where there are none. */
  readonly neighbours: Neighbours | null
}

export type TrendForm = 'number' | 'bars' | 'line'

/**
 * One figure is a number: its bar would have nothing to be compared with, unless it is a rate, which has a
 * whole. Two are bars, each read by itself; a line would suggest a trend.
 */
export function chooseTrendForm(series: Series): TrendForm {
  if (isLone(series)) return 'number'
  return listReportedValues(series).length <= 2 ? 'bars' : 'line'
}

/** The segment of each point, counting from 0: no line may cross a break. */
export function splitAtBreaks({ series, events }: TrendChart): readonly number[] {
  let segment = 0
  return series.points.map((point, index) => {
    const before = series.points[index - 1]
    const isAfterBreak =
      before !== undefined &&
      findComparability(events, series.indicator, before.year, point.year).kind === 'notComparable'
    if (isAfterBreak) segment += 1
    return segment
  })
}

/** Runs of neighbouring points, as indexes, that a line may connect: stated, and of one segment. */
export function findUnbrokenSegments(chart: TrendChart): readonly (readonly number[])[] {
  const segments = splitAtBreaks(chart)
  const runs: number[][] = []
  chart.series.points.forEach((point, index) => {
    if (point.kind === 'missing') return
    const run = runs[runs.length - 1]
    const isNext = run !== undefined && run[run.length - 1] === index - 1
    if (isNext && segments[index] === segments[index - 1]) run.push(index)
    else runs.push([index])
  })
  return runs
}

/** The points of `trendOption` for the keyboard, year by year; missing years are spoken too. */
export function listTrendPoints(chart: TrendChart, messages: ChartMessages): readonly ChartPoint[] {
  const isLine = chooseTrendForm(chart.series) === 'line'
  const segments = splitAtBreaks(chart)
  return chart.series.points.map((point, dataIndex) => ({
    label: messages.spoken(point),
    dataIndex,
    seriesIndex: isLine ? at(segments, dataIndex) : 0,
  }))
}
