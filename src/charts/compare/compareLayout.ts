import { estimateWidth } from '../../typesetting/textWidth'
import { fitLines } from '../../typesetting/wrapLines'
import type { Content } from '../chartMessages'
import { lineHeight } from '../layout/marks'
import type { PlotArea } from '../layout/plotArea'
import { chooseValueScale, countGridLines, listTicks } from '../layout/valueScale'
import { findEndDot, type CompareChart, type CompareLine, type EndDot } from './compareChart'

/** The name and last figure of a line beside its end; the name is wrapped to its column. */
export type EndLabel = {
  readonly line: CompareLine
  readonly end: EndDot
  readonly name: readonly string[]
}

export type CompareLayout = {
  readonly plot: PlotArea
  readonly step: number
  /** Empty where no line has a name. */
  readonly labels: readonly EndLabel[]
}

/** Share of the width for names; with more, the lines would be too short. */
const MOST_FOR_NAMES = 0.38
const MOST_NAME_LINES = 3

/** Places everything: ticks on the left, names of lines on the right, years below. */
export function layoutCompare(content: Content<CompareChart>): CompareLayout {
  const { chart, theme, messages, size } = content
  const em = theme.fontSize
  const row = lineHeight(theme)
  const foot = Math.round(row * 1.35)
  const values = chart.lines.flatMap(({ dots }) =>
    dots.flatMap((dot) => (dot === null ? [] : [dot.value])),
  )
  const highest = Math.max(0, chart.atLeast, chart.level ?? 0, ...values)
  const named = chart.lines.filter(({ name }) => name !== '')
  // Lines without a name have their last figure above them.
  const top = named.length === 0 ? row + theme.markerRadius * 2 : row / 2
  const scale = chooseValueScale(highest, countGridLines(size.height - foot - top, em), chart)
  const ticks = listTicks(scale).map((value) => estimateWidth(messages.tick(value), em))
  const left = Math.max(...ticks) + em * 0.75

  const column = Math.min(
    size.width * MOST_FOR_NAMES,
    Math.max(0, ...named.map(({ name }) => estimateWidth(name, em, 'bold'))),
  )
  const style = { width: column, fontSize: em, weight: 'normal' } as const
  const labels = named.flatMap((line): readonly EndLabel[] => {
    const end = findEndDot(line)
    return end === null ? [] : [{ line, end, name: fitLines(line.name, MOST_NAME_LINES, style) }]
  })
  const { points } = chart.series
  const lastTexts = [
    ...points.slice(-1).map(messages.year),
    ...chart.lines.map((line) => findEndDot(line)?.dot.text ?? ''),
  ].map((text) => estimateWidth(text, em, 'bold'))
  const right =
    size.width - (named.length === 0 ? Math.max(0, ...lastTexts) / 2 : column + em * 1.25)
  const slot = (right - left) / Math.max(1, points.length)
  return {
    plot: { left, right, top, bottom: size.height - foot, slot, highest: scale.top },
    step: scale.step,
    labels,
  }
}
