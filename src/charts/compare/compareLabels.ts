import type { ChartTheme } from '../../theme/chartTheme'
import type { CompareLine } from './compareChart'
import type { CompareLayout, EndLabel } from './compareLayout'
import type { GraphicMark } from '../echarts'
import { toX, toY, type PlotArea } from '../layout/plotArea'
import { layers, lineHeight, strokeMark, textMark } from '../layout/marks'

type Standing = { readonly label: EndLabel; readonly height: number; middle: number }

function lastIndex({ dots }: CompareLine): number {
  return dots.reduce((last, dot, index) => (dot === null ? last : index), 0)
}

/**
 * Puts the labels beside the ends of their lines and then apart, from the top down and back from the
 * bottom up, so that none covers another and none leaves the plot. Order follows the ends.
 */
function spread(labels: readonly Standing[], top: number, bottom: number): readonly Standing[] {
  const ordered = [...labels].sort((a, b) => a.middle - b.middle)
  let edge = top
  for (const label of ordered) {
    label.middle = Math.max(label.middle, edge + label.height / 2)
    edge = label.middle + label.height / 2
  }
  edge = bottom
  for (const label of [...ordered].reverse()) {
    label.middle = Math.min(label.middle, edge - label.height / 2)
    edge = label.middle - label.height / 2
  }
  return ordered
}

/** The last figure of lines that are named elsewhere, over its dot. */
export function lastValues(
  lines: readonly CompareLine[],
  plot: PlotArea,
  theme: ChartTheme,
): readonly GraphicMark[] {
  return lines.flatMap((line) => {
    const at = lastIndex(line)
    const dot = line.dots[at] ?? null
    if (dot === null || line.name !== '') return []
    const bottom = toY(plot, dot.value) - theme.markerRadius * 1.5
    const [left, right] = [toX(plot, at), toX(plot, at)]
    const box = { left, right, top: bottom - lineHeight(theme), bottom }
    return [textMark({ text: dot.text, box, colour: theme.ink, weight: 'bold' }, theme)]
  })
}

/** The name and last figure of every line beside its end, in its colour, tied to it by a hair line. */
export function compareLabels(
  { plot, labels }: CompareLayout,
  theme: ChartTheme,
  bottom: number,
): readonly GraphicMark[] {
  const row = lineHeight(theme)
  const left = plot.right + theme.fontSize * 0.75
  const standing = labels.map((label): Standing => {
    const dot = label.line.dots[lastIndex(label.line)]
    const height = (label.name.length + 1) * row
    return { label, height, middle: toY(plot, dot?.value ?? 0) }
  })
  return spread(standing, 0, bottom).flatMap(({ label, height, middle }) => {
    const { line, name, value } = label
    const at = lastIndex(line)
    const top = middle - height / 2
    const tie = strokeMark(
      [
        { x: toX(plot, at) + theme.markerRadius * 1.6, y: toY(plot, line.dots[at]?.value ?? 0) },
        { x: left - theme.fontSize * 0.25, y: middle },
      ],
      { colour: line.colour, width: theme.lineWidth / 3, layer: layers.rule },
    )
    const texts = [value, ...name].map((text, index) =>
      textMark(
        {
          text,
          box: { left, right: left, top: top + index * row, bottom: top + (index + 1) * row },
          colour: line.colour,
          weight: index === 0 ? 'bold' : 'normal',
        },
        theme,
        { align: 'left', halo: false },
      ),
    )
    return [tie, ...texts]
  })
}
