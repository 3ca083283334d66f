import type { Event } from '../../domain/model/catalog'
import { findComparability } from '../../domain/comparison/comparability'
import type { Interval } from '../../domain/statistics/interval'
import { statedPoints, type Series } from '../../domain/model/series'

/** What a trend picture shows. Values are taken to be zero or more, as counts and rates are. */
export type TrendChart = {
  readonly series: Series
  /** 95 % intervals by year, for the years that have one. */
  readonly intervals: ReadonlyMap<number, Interval>
  /** The two years under comparison, earlier first; twice the same where there is but one. */
  readonly compared: readonly [number, number]
  /** Breaks and cautions; those that do not touch the indicator's topic are passed over. */
  readonly events: readonly Event[]
}

export type TrendForm = 'bars' | 'line'

/** Up to two figures make bars, each to be read by itself; a line says there is a course to follow. */
export function trendForm(series: Series): TrendForm {
  return statedPoints(series).length <= 2 ? 'bars' : 'line'
}

/**
 * To which era each point belongs, counting from 0: eras are parted by breaks, across which no line
 * may lead.
 */
export function splitAtBreaks({ series, events }: TrendChart): readonly number[] {
  let segment = 0
  return series.points.map((point, index) => {
    const before = series.points[index - 1]
    const parted =
      before !== undefined &&
      findComparability(events, series.indicator.topic, before.year, point.year).kind ===
        'notComparable'
    if (parted) segment += 1
    return segment
  })
}

/** Runs of neighbouring points, as indexes, within which a line may be drawn: stated, and of one era. */
export function findUnbrokenSegments(chart: TrendChart): readonly (readonly number[])[] {
  const segments = splitAtBreaks(chart)
  const runs: number[][] = []
  chart.series.points.forEach((point, index) => {
    if (point.kind === 'missing') return
    const run = runs[runs.length - 1]
    const joined = run !== undefined && run[run.length - 1] === index - 1
    if (joined && segments[index] === segments[index - 1]) run.push(index)
    else runs.push([index])
  })
  return runs
}
