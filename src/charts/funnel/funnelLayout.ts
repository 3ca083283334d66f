import { at } from '../../domain/model/at'
import { computeFunnelLimits, FUNNEL_LEVELS } from '../../domain/statistics/funnel'
import { estimateWidth } from '../../typesetting/textWidth'
import type { ChartTheme } from '../../theme/chartTheme'
import type { Box, Point, Size } from '../layout/box'
import { lineHeight } from '../layout/marks'
import {
  chooseValueRange,
  chooseValueScale,
  countGridLines,
  WHOLE,
  type ValueRange,
  type ValueScale,
} from '../layout/valueScale'
import type { FunnelChart, FunnelMessages } from './funnelChart'

export type FunnelContent = {
  readonly chart: FunnelChart
  readonly theme: ChartTheme
  readonly messages: FunnelMessages
  readonly size: Size
}

/** The plot in pixels and both of its scales. */
export type FunnelPlot = Box & { readonly x: ValueScale; readonly y: ValueRange }

/** Least distance of two labels of the horizontal axis, in em. */
const TICK_DISTANCE = 6

/** Places everything: rates on the left, names of the lines on the right, denominators below. */
export function layoutFunnel({ chart, theme, messages, size }: FunnelContent): FunnelPlot {
  const em = theme.fontSize
  const row = lineHeight(theme)
  const [top, bottom] = [row / 2, size.height - Math.round(row * 2.5)]
  const denominators = chart.dots.map(({ denominator }) => denominator)
  const rates = chart.dots.map(({ rate }) => rate)
  // The limits of the smallest places may fill the whole scale, and would press all others flat.
  const middle = at(denominators, Math.floor(denominators.length / 2))
  const { lower, upper } = computeFunnelLimits(chart.funnel, middle, FUNNEL_LEVELS.outer)
  const y = chooseValueRange(
    Math.min(lower, ...rates),
    Math.max(upper, ...rates),
    countGridLines(bottom - top, em),
    WHOLE,
  )
  const ticks = [y.bottom, y.bottom + y.step, y.top].map(messages.rateTick)
  const widest = (texts: readonly string[]) =>
    Math.max(...texts.map((text) => estimateWidth(text, em)))
  const left = widest(ticks) + em * 0.75
  const right = size.width - widest(Object.values(messages.lines)) - em * 0.75
  const x = chooseValueScale(
    Math.max(...denominators),
    Math.max(2, Math.min(5, Math.floor((right - left) / (em * TICK_DISTANCE)))),
    { rate: false, whole: true },
  )
  return { left, right, top, bottom, x, y }
}

export function toPoint(
  { left, right, top, bottom, x, y }: FunnelPlot,
  denominator: number,
  rate: number,
): Point {
  return {
    x: left + (denominator / x.top) * (right - left),
    y: bottom - ((rate - y.bottom) / (y.top - y.bottom)) * (bottom - top),
  }
}

/** Points of a curve, closer together where a small denominator bends it. */
const SAMPLES = 100

/** A limit over all denominators, as far as it lies within the plot. */
export function traceLimit(
  { chart: { funnel } }: FunnelContent,
  plot: FunnelPlot,
  level: keyof typeof FUNNEL_LEVELS,
  side: 'lower' | 'upper',
): readonly Point[] {
  return Array.from({ length: SAMPLES }, (_, index) => {
    const denominator = plot.x.top * ((index + 1) / SAMPLES) ** 2
    const rate = computeFunnelLimits(funnel, denominator, FUNNEL_LEVELS[level])[side]
    return { denominator, rate }
  })
    .filter(({ rate }) => rate >= plot.y.bottom && rate <= plot.y.top)
    .map(({ denominator, rate }) => toPoint(plot, denominator, rate))
}
