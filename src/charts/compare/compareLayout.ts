import type { ChartTheme } from '../../theme/chartTheme'
import type { Size } from '../layout/box'
import type { ChartMessages } from '../chartMessages'
import type { CompareChart, CompareLine } from './compareChart'
import type { PlotArea } from '../layout/plotArea'
import { lineHeight } from '../layout/marks'
import { estimateWidth } from '../../typesetting/textWidth'
import { valueScale } from '../layout/valueScale'
import { fitLines } from '../../typesetting/wrapLines'

/** The name of a line beside its end, on the lines that its column leaves it. */
export type EndLabel = {
  readonly line: CompareLine
  readonly value: string
  readonly name: readonly string[]
}

/** The last figure of a line; undefined where it has none. */
function lastDot(line: CompareLine) {
  return [...line.dots].reverse().find((dot) => dot !== null)
}

export type CompareLayout = {
  readonly plot: PlotArea
  readonly step: number
  /** Empty where no line is named. */
  readonly labels: readonly EndLabel[]
}

/** Names may take this share of the width; beyond it the lines lose their course. */
const MOST_FOR_NAMES = 0.38
/** Grid lines as `layoutTrend` has them. */
const LINES_APART = 2.4
const MOST_GRID_LINES = 4
const MOST_NAME_LINES = 3

/** Where everything stands: ticks on the left, the lines' names on the right, years below. */
export function layoutCompare(
  chart: CompareChart,
  theme: ChartTheme,
  messages: ChartMessages,
  size: Size,
): CompareLayout {
  const em = theme.fontSize
  const row = lineHeight(theme)
  const foot = Math.round(row * 1.35)
  const values = chart.lines.flatMap(({ dots }) => dots.map((dot) => dot?.value ?? 0))
  const highest = Math.max(chart.atLeast, chart.level ?? 0, ...values)
  const named = chart.lines.filter(({ name }) => name !== '')
  // Unnamed lines carry their last figure above them.
  const top = named.length === 0 ? row + theme.markerRadius * 2 : row / 2
  const room = size.height - foot - top
  const most = Math.max(2, Math.min(MOST_GRID_LINES, Math.floor(room / (em * LINES_APART))))
  const { top: scaleTop, step } = valueScale(highest, most, chart)
  const ticks = Array.from({ length: Math.round(scaleTop / step) + 1 }, (_, at) =>
    messages.tick(at * step),
  )
  const left = Math.max(...ticks.map((text) => estimateWidth(text, em))) + em * 0.75

  const column = Math.min(
    size.width * MOST_FOR_NAMES,
    Math.max(0, ...named.map(({ name }) => estimateWidth(name, em, 'bold'))),
  )
  const labels = named.map((line): EndLabel => ({
    line,
    value: lastDot(line)?.text ?? '',
    name: fitLines(line.name, MOST_NAME_LINES, { width: column, fontSize: em, weight: 'normal' }),
  }))
  const { points } = chart.series
  const lastPoint = points[points.length - 1]
  const lastYear = lastPoint === undefined ? 0 : estimateWidth(messages.year(lastPoint), em, 'bold')
  const lastTexts = chart.lines.map((line) => estimateWidth(lastDot(line)?.text ?? '', em, 'bold'))
  const right =
    size.width - (named.length === 0 ? Math.max(lastYear, ...lastTexts) / 2 : column + em * 1.25)
  const slot = (right - left) / Math.max(1, points.length)
  return {
    plot: { left, right, top, bottom: size.height - foot, slot, highest: scaleTop },
    step,
    labels,
  }
}
