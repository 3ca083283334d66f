import { at, last } from '../../domain/model/at'
import type { Series } from '../../domain/model/series'
import type { Marker } from '../../theme/markers'
import type { ChartPoint } from '../chartPoint'

/** One figure of a line, with its texts. */
export type CompareDot = {
  readonly value: number
  /** Shown at the end of the line: `83`, `98.64%`. */
  readonly text: string
  /** Read aloud to keyboard users: `行政复议申请数，2020年，83件`. */
  readonly spoken: string
  /** Not comparable with the year before: a new segment starts here. */
  readonly startsSegment: boolean
  /** An estimate: drawn as an outline. */
  readonly hollow: boolean
}

export type CompareLine = {
  /** Shown where the line ends; empty where the chart has only this line and is named elsewhere. */
  readonly name: string
  readonly colour: string
  readonly marker: Marker
  /** One per year; null is a gap. */
  readonly dots: readonly (CompareDot | null)[]
}

/** Lines of one unit over the same years, on one scale from zero. */
export type CompareChart = {
  /** Any of the series: all have the same years. */
  readonly series: Series
  /** The two compared years, whose labels are highlighted. */
  readonly compared: readonly [number, number]
  readonly lines: readonly CompareLine[]
  /** The scale reaches at least this value, so that several charts share one scale. */
  readonly atLeast: number
  readonly rate: boolean
  readonly whole: boolean
  /** A reference level: 100 of an index. */
  readonly level: number | null
}

export type EndDot = { readonly dot: CompareDot; readonly index: number }

/** The last figure of a line; null where it has none. */
export function findEndDot({ dots }: CompareLine): EndDot | null {
  return dots.reduce<EndDot | null>(
    (end, dot, index) => (dot === null ? end : { dot, index }),
    null,
  )
}

/** The segment of each dot, counting from 0: a line ends at a break. */
export function findSegments({ dots }: CompareLine): readonly number[] {
  let segment = 0
  return dots.map((dot) => {
    if (dot?.startsSegment === true) segment += 1
    return segment
  })
}

/** How many ECharts series a line needs: one per segment. */
export function countSegments(line: CompareLine): number {
  return line.dots.length === 0 ? 1 : last(findSegments(line)) + 1
}

/** Every dot of `compareOption` for the keyboard, line by line and year by year. */
export function listComparePoints({ lines }: CompareChart): readonly ChartPoint[] {
  let first = 0
  return lines.flatMap((line) => {
    const segments = findSegments(line)
    const start = first
    first += countSegments(line)
    return line.dots.flatMap((dot, dataIndex) =>
      dot === null
        ? []
        : [{ label: dot.spoken, dataIndex, seriesIndex: start + at(segments, dataIndex) }],
    )
  })
}
