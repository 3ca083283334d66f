/** The least height at which a chart's axis and labels do not overlap. */
export const LEAST_CHART_HEIGHT = 132

/** The height that suits a chart in a frame of this width, in pixels. */
export function easyChartHeight(width: number): number {
  return Math.round(Math.min(360, Math.max(190, 100 + 0.28 * width)))
}

/**
 * The height of a chart: the preferred one, or less where the host's frame leaves no more `room` beside the
 * text.
 */
export function fittingChartHeight(easy: number, room: number): number {
  return Math.min(easy, Math.max(LEAST_CHART_HEIGHT, Math.floor(room)))
}
