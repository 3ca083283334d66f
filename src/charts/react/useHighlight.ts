import type { ECharts } from 'echarts/core'
import { useEffect } from 'react'
import type { ChartPoint } from '../chartPoint'
import type { ChartOption } from '../echarts'

/** A chart with its current option. */
export type Drawn = { readonly chart: ECharts; readonly option: ChartOption }

/** Highlights the point at the cursor, again after each new option, because ECharts then forgets it. */
export function useHighlight(drawn: Drawn | null, point: ChartPoint | undefined): void {
  useEffect(() => {
    if (drawn === null || point === undefined || drawn.chart.isDisposed()) return undefined
    const { chart } = drawn
    const { seriesIndex, dataIndex } = point
    chart.dispatchAction({ type: 'highlight', seriesIndex, dataIndex })
    return () => {
      if (!chart.isDisposed()) chart.dispatchAction({ type: 'downplay', seriesIndex, dataIndex })
    }
  }, [drawn, point])
}
