import type { Drawing } from '../chartMessages'
import type { Marks } from '../echarts'
import { buildRule, buildText, layers, lineHeight } from '../layout/marks'
import { toX, toY } from '../layout/plotArea'
import { findEndDot, type CompareChart } from './compareChart'
import type { EndLabel } from './compareLayout'

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

/** The last figure above its dot, for lines that are named elsewhere; those of neighbouring ends apart. */
export function buildLastValues({ chart, plot, theme, size }: Drawing<CompareChart>): Marks {
  const height = lineHeight(theme)
  const labels = chart.lines.flatMap((line): readonly SpreadLabel[] => {
    const end = findEndDot(line)
    if (end === null || line.name !== '') return []
    const middle = toY(plot, end.dot.value) - theme.markerRadius * 1.5 - height / 2
    return [{ line, end, name: [], height, middle }]
  })
  return spread(labels, size.height).map(({ end, middle }) => {
    const x = toX(plot, end.index)
    const box = { left: x, right: x, top: middle - height / 2, bottom: middle + height / 2 }
    return buildText({ text: end.dot.text, box, colour: theme.ink, weight: 'bold' }, theme)
  })
}

/** The name and last figure of every line beside its end, in its colour, with a leader line. */
export function buildEndLabels(
  labels: readonly EndLabel[],
  { plot, theme, size }: Drawing<CompareChart>,
): Marks {
  const row = lineHeight(theme)
  const left = plot.right + theme.fontSize * 0.75
  const placed = labels.map((label): SpreadLabel => ({
    ...label,
    height: (label.name.length + 1) * row,
    middle: toY(plot, label.end.dot.value),
  }))
  return spread(placed, size.height).flatMap(({ line, end, name, height, middle }) => {
    const top = middle - height / 2
    const start = toX(plot, end.index) + theme.markerRadius * 1.6
    const pen = { colour: line.colour, width: theme.lineWidth / 3, layer: layers.rule }
    const stop = left - theme.fontSize * 0.25
    const leader = buildRule(start, toY(plot, end.dot.value), stop, middle, pen)
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
