import type { ChartTheme } from '../../theme/chartLook'
import type { CompareLine } from './compareChart'
import type { ComparePlotArea, EndLabel } from './comparePlotArea'
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
  frame: PlotArea,
  look: ChartTheme,
): readonly GraphicMark[] {
  return lines.flatMap((line) => {
    const at = lastIndex(line)
    const dot = line.dots[at] ?? null
    if (dot === null || line.name !== '') return []
    const bottom = toY(frame, dot.value) - look.markerRadius * 1.5
    const [left, right] = [toX(frame, at), toX(frame, at)]
    const box = { left, right, top: bottom - lineHeight(look), bottom }
    return [textMark({ text: dot.text, box, colour: look.ink, weight: 'bold' }, look)]
  })
}

/** The name and last figure of every line beside its end, in its colour, tied to it by a hair line. */
export function compareLabels(
  { frame, labels }: ComparePlotArea,
  look: ChartTheme,
  bottom: number,
): readonly GraphicMark[] {
  const row = lineHeight(look)
  const left = frame.right + look.fontSize * 0.75
  const standing = labels.map((label): Standing => {
    const dot = label.line.dots[lastIndex(label.line)]
    const height = (label.name.length + 1) * row
    return { label, height, middle: toY(frame, dot?.value ?? 0) }
  })
  return spread(standing, 0, bottom).flatMap(({ label, height, middle }) => {
    const { line, name, value } = label
    const at = lastIndex(line)
    const top = middle - height / 2
    const tie = strokeMark(
      [
        { x: toX(frame, at) + look.markerRadius * 1.6, y: toY(frame, line.dots[at]?.value ?? 0) },
        { x: left - look.fontSize * 0.25, y: middle },
      ],
      { colour: line.colour, width: look.lineWidth / 3, layer: layers.rule },
    )
    const texts = [value, ...name].map((text, index) =>
      textMark(
        {
          text,
          box: { left, right: left, top: top + index * row, bottom: top + (index + 1) * row },
          colour: line.colour,
          weight: index === 0 ? 'bold' : 'normal',
        },
        look,
        { align: 'left', halo: false },
      ),
    )
    return [tie, ...texts]
  })
}
