import type { ChartTheme } from '../../theme/chartTheme'
import type { GraphicMark } from '../echarts'
import { buildPolyline, buildText, layers, lineHeight } from '../layout/marks'
import { toX, toY, type PlotArea } from '../layout/plotArea'
import { findEndDot, type CompareLine } from './compareChart'
import type { CompareLayout, EndLabel } from './compareLayout'

type SpreadLabel = EndLabel & { readonly height: number; middle: number }

/** Moves labels apart vertically, in the order of the line ends and inside the chart. */
function spread(labels: readonly SpreadLabel[], bottom: number): readonly SpreadLabel[] {
  const ordered = [...labels].sort((a, b) => a.middle - b.middle)
  let edge = 0
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

/** The last figure above its dot, for lines that are named elsewhere. */
export function buildLastValues(
  lines: readonly CompareLine[],
  plot: PlotArea,
  theme: ChartTheme,
): readonly GraphicMark[] {
  return lines.flatMap((line) => {
    const end = findEndDot(line)
    if (end === null || line.name !== '') return []
    const { dot, index } = end
    const bottom = toY(plot, dot.value) - theme.markerRadius * 1.5
    const x = toX(plot, index)
    const box = { left: x, right: x, top: bottom - lineHeight(theme), bottom }
    return [buildText({ text: dot.text, box, colour: theme.ink, weight: 'bold' }, theme)]
  })
}

/** The name and last figure of every line beside its end, in its colour, with a leader line. */
export function buildEndLabels(
  { plot, labels }: CompareLayout,
  theme: ChartTheme,
  bottom: number,
): readonly GraphicMark[] {
  const row = lineHeight(theme)
  const left = plot.right + theme.fontSize * 0.75
  const placed = labels.map((label): SpreadLabel => ({
    ...label,
    height: (label.name.length + 1) * row,
    middle: toY(plot, label.end.dot.value),
  }))
  return spread(placed, bottom).flatMap(({ line, end, name, height, middle }) => {
    const top = middle - height / 2
    const leader = buildPolyline(
      [
        { x: toX(plot, end.index) + theme.markerRadius * 1.6, y: toY(plot, end.dot.value) },
        { x: left - theme.fontSize * 0.25, y: middle },
      ],
      { colour: line.colour, width: theme.lineWidth / 3, layer: layers.rule },
    )
    const texts = [end.dot.text, ...name].map((text, index) =>
      buildText(
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
    return [leader, ...texts]
  })
}
