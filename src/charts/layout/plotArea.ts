import type { Box } from './box'

/** The plot of a trend in pixels, with one slot per year, and the value at its top. */
export type PlotArea = Box & { readonly slot: number; readonly highest: number }

/** The middle of a year's slot; halves are the edges of slots. */
export function toX(plot: PlotArea, index: number): number {
  return plot.left + plot.slot * (index + 0.5)
}

export function toY(plot: PlotArea, value: number): number {
  return plot.bottom - (value / plot.highest) * (plot.bottom - plot.top)
}
