import { estimateWidth } from '../../typesetting/textWidth'
import type { Drawing } from '../chartMessages'
import type { Marks } from '../echarts'
import type { Box, Segment } from '../layout/box'
import { buildRule, buildText, layers, lineHeight } from '../layout/marks'
import { placeLabels, type LabelObstacles } from '../layout/placeLabels'
import { toX, toY } from '../layout/plotArea'
import type { TrendChart } from './trendChart'

/** Centre and limits over the years that they judge, as segments from left to right; none without limits. */
function listLines({ chart, plot }: Drawing<TrendChart>): readonly Segment[] {
  const { limits, series, compared } = chart
  if (limits === null) return []
  const first = series.points.findIndex(({ year }) => year === limits.firstYear)
  const last = series.points.findIndex(
    ({ year }) => year === Math.max(limits.lastYear, compared[1]),
  )
  if (first < 0 || last < 0) return []
  return [limits.upper, limits.centre, limits.lower].map((value) => {
    const y = toY(plot, value)
    return { from: { x: toX(plot, first - 0.5), y }, to: { x: toX(plot, last + 0.5), y } }
  })
}

/** The dashed lines of the control limits, thinner at the centre, with their name at the upper one. */
export function buildLimitMarks(
  drawing: Drawing<TrendChart>,
  obstacles: LabelObstacles,
): { readonly marks: Marks; readonly boxes: readonly Box[] } {
  const { chart, theme, messages } = drawing
  const lines = listLines(drawing)
  const [upper] = lines
  if (chart.limits === null || upper === undefined) return { marks: [], boxes: [] }
  const rules = lines.map(({ from, to }, index) =>
    buildRule(from.x, from.y, to.x, to.y, {
      colour: theme.muted,
      width: theme.lineWidth * (index === 1 ? 0.3 : 0.45),
      layer: layers.rule,
      line: 'dashes',
    }),
  )
  const text = messages.limits(chart.limits)
  const width = estimateWidth(text, theme.fontSize)
  const height = lineHeight(theme)
  const inset = width / 2 + theme.fontSize / 4
  const requestAt = (x: number) => ({
    width,
    height,
    at: { x, y: upper.from.y },
    distance: theme.fontSize / 8,
    prefer: 'above' as const,
    key: true,
    must: false,
  })
  // At the start, where the years are least likely to be labelled, else in the middle or at the end.
  const box =
    [upper.from.x + inset, (upper.from.x + upper.to.x) / 2, upper.to.x - inset]
      .map((x) => placeLabels([requestAt(x)], obstacles)[0] ?? null)
      .find((placed) => placed !== null) ?? null
  if (box === null) return { marks: rules, boxes: [] }
  const label = buildText({ text, box, colour: theme.muted, weight: 'normal' }, theme)
  return { marks: [...rules, label], boxes: [box] }
}
