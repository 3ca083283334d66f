import type { ECharts } from 'echarts/core'
import EChartsReactCore from 'echarts-for-react/esm/core'
import { useLayoutEffect, useRef } from 'react'
import type { Size } from './box'
import { echarts, type ChartOption } from './echarts'

type Props = {
  readonly option: ChartOption
  readonly size: Size
  readonly chart: ECharts | null
  readonly onReady: (chart: ECharts) => void
}

const svg = { renderer: 'svg' } as const

/**
 * echarts-for-react, kept from its two traps: it draws a throw-away chart first, and an option set on
 * that one throws once it is gone, so changes are held until it is ready (it then takes the newest);
 * and its own resizing would stretch an option that was placed for another size.
 */
export function Drawing({ option, size, chart, onReady }: Props) {
  const ready = useRef(false)
  useLayoutEffect(() => {
    if (chart === null || chart.isDisposed()) return
    if (chart.getWidth() !== size.width || chart.getHeight() !== size.height) {
      chart.resize(size)
      // Now and not with the next frame: before paper is laid out there is none.
      chart.getZr().flush()
    }
  }, [chart, size])
  return (
    <EChartsReactCore
      echarts={echarts}
      option={option}
      notMerge
      opts={svg}
      autoResize={false}
      style={size}
      shouldSetOption={() => ready.current}
      onChartReady={(drawn) => {
        ready.current = true
        onReady(drawn)
      }}
    />
  )
}
