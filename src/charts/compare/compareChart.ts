import type { Series } from '../../domain/model/series'
import type { Marker } from '../../theme/chartTheme'
import type { ChartPoint } from '../chartPoint'

/** A figure of a line, with the words for it. */
export type CompareDot = {
  readonly value: number
  /** Painted at the end of the line: `83`, `98.64%`. */
  readonly text: string
  /** Read aloud on the keyboard walk: `行政复议申请数，2020 年，83 件`. */
  readonly spoken: string
  /** Not comparable with the year before: no line leads here. */
  readonly parted: boolean
  /** Derived, not printed. */
  readonly hollow: boolean
}

export type CompareLine = {
  /** Painted where the line ends; empty where the picture shows this line only and is named elsewhere. */
  readonly name: string
  readonly colour: string
  readonly marker: Marker
  /** One a year; null is a gap. */
  readonly dots: readonly (CompareDot | null)[]
}

/** Lines of one unit over the same years, on one scale from zero. */
export type CompareChart = {
  /** Any of the series: all have the same years. */
  readonly series: Series
  /** The two years under comparison, whose names stand out. */
  readonly compared: readonly [number, number]
  readonly lines: readonly CompareLine[]
  /** What the scale has to hold beyond these lines, so that several pictures share one. */
  readonly atLeast: number
  readonly rate: boolean
  readonly whole: boolean
  /** A level that all lines relate to: 100 of an index. */
  readonly level: number | null
}

/** To which stretch each dot of a line belongs, counting from 0: lines end at breaks. */
export function findSegments({ dots }: CompareLine): readonly number[] {
  let segment = 0
  return dots.map((dot) => {
    if (dot?.parted === true) segment += 1
    return segment
  })
}

/** How many series of ECharts a line takes. */
export function countSegments(line: CompareLine): number {
  return (findSegments(line)[line.dots.length - 1] ?? 0) + 1
}

/** Every dot for the keyboard walk: line by line, year by year, as `compareOption` draws them. */
export function comparePoints({ lines }: CompareChart): readonly ChartPoint[] {
  let first = 0
  return lines.flatMap((line) => {
    const segments = findSegments(line)
    const start = first
    first += countSegments(line)
    return line.dots.flatMap((dot, dataIndex) =>
      dot === null
        ? []
        : [{ label: dot.spoken, dataIndex, seriesIndex: start + (segments[dataIndex] ?? 0) }],
    )
  })
}
