/** A point that the keyboard can reach: its spoken label and its place in the ECharts series. */
export type ChartPoint = {
  readonly label: string
  readonly dataIndex: number
  readonly seriesIndex: number
  /** On both axes, where neither has categories. */
  readonly place?: readonly [x: number, y: number]
}
