/** A point of a chart on the keyboard walk: its spoken words, and where ECharts holds it. */
export type ChartPoint = {
  readonly label: string
  readonly dataIndex: number
  readonly seriesIndex: number
}
