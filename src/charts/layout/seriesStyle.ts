import type { ChartTheme } from '../../theme/chartTheme'
import { markerShapes, type Marker } from '../../theme/markers'
import type { BarSeriesOption, LineSeriesOption } from '../echarts'
import type { PlotArea } from './plotArea'

const still = { silent: true, clip: false, animation: false } as const

/** A line with a marker on every point and a gap where a point is missing. */
export function styleLine(
  color: string,
  marker: Marker,
  { ink, lineWidth }: ChartTheme,
): LineSeriesOption {
  return {
    ...still,
    type: 'line',
    connectNulls: false,
    showSymbol: true,
    showAllSymbol: true,
    symbol: markerShapes[marker].symbol,
    lineStyle: { color, width: lineWidth, cap: 'round', join: 'round' },
    emphasis: {
      scale: 1.5,
      lineStyle: { width: lineWidth },
      itemStyle: { borderColor: ink, borderWidth: lineWidth * 0.8 },
    },
  }
}

/** A marker; an estimate is an outline. */
export function styleMarker(color: string, isHollow: boolean, { paper, lineWidth }: ChartTheme) {
  return {
    color: isHollow ? paper : color,
    borderColor: isHollow ? color : paper,
    borderWidth: lineWidth * (isHollow ? 0.7 : 0.5),
    opacity: 1,
  }
}

/** In narrow slots markers shrink, so that they stay apart. */
export function fitMarkerRadius({ slot }: PlotArea, theme: ChartTheme): number {
  return Math.min(theme.markerRadius, Math.max(theme.lineWidth * 0.8, slot / 5))
}

export function styleBars(barWidth: number, { ink, lineWidth }: ChartTheme): BarSeriesOption {
  const itemStyle = { color: 'inherit', borderColor: ink, borderWidth: lineWidth * 0.8 }
  return { ...still, type: 'bar', barWidth, emphasis: { itemStyle } }
}

/** A bar; an estimate is an outline. */
export function styleBar(color: string, isHollow: boolean, { paper, lineWidth }: ChartTheme) {
  return isHollow ? { color: paper, borderColor: color, borderWidth: lineWidth * 0.7 } : { color }
}
