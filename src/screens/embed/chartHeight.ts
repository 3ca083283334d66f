/** The least height in which a chart's axis and labels still stand apart. */
export const LEAST_CHART_HEIGHT = 132

/** The height that suits a chart in a frame of this width, in pixels. */
export function easyChartHeight(width: number): number {
  return Math.round(Math.min(360, Math.max(190, 100 + 0.28 * width)))
}

/**
 * The height to draw a chart at: the easy one, or less where the host gives its frame a height in which
 * that leaves no room for the text around it. `room` is what the text leaves.
 */
export function fittingChartHeight(easy: number, room: number): number {
  return Math.min(easy, Math.max(LEAST_CHART_HEIGHT, Math.floor(room)))
}
