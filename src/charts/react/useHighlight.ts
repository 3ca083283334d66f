import type { ECharts } from 'echarts/core'
import { useEffect } from 'react'
import type { ChartPoint } from '../chartPoint'
import type { ChartOption } from '../echarts'

/** A chart with the option that it shows now. */
export type Drawn = { readonly chart: ECharts; readonly option: ChartOption }

/** Shows one point as the one spoken about; again after each new option, which makes ECharts forget it. */
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
