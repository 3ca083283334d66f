import type { ECharts } from 'echarts/core'
import EChartsReactCore from 'echarts-for-react/esm/core'
import { useLayoutEffect } from 'react'
import type { Size } from '../layout/box'
import { echarts, type ChartOption } from '../echarts'

type Props = {
  readonly option: ChartOption
  readonly size: Size
  readonly chart: ECharts | null
  readonly onReady: (chart: ECharts) => void
}

const svg = { renderer: 'svg' } as const

/** Draws once: echarts-for-react draws twice to learn a size that we know, and may throw between. */
class SinglePassECharts extends EChartsReactCore {
  override componentDidMount(): void {
    const chart = echarts.init(this.ele, null, svg)
    chart.setOption(this.props.option, { notMerge: true })
    this.props.onChartReady?.(chart)
  }

  override componentDidUpdate(before: SinglePassECharts['props']): void {
    super.componentDidUpdate(before)
    // Painted in this frame, because the chart is no longer marked busy.
    this.getEchartsInstance().getZr().flush()
  }
}

/** ECharts in a box of this size; its own resizing would stretch an option that was laid out for another. */
export function EChart({ option, size, chart, onReady }: Props) {
  useLayoutEffect(() => {
    if (chart === null || chart.isDisposed()) return
    if (chart.getWidth() !== size.width || chart.getHeight() !== size.height) chart.resize(size)
    // Flushed now, because there is no further frame before the page is printed.
    chart.getZr().flush()
  }, [chart, size])
  return (
    <SinglePassECharts
      echarts={echarts}
      option={option}
      notMerge
      opts={svg}
      autoResize={false}
      style={size}
      onChartReady={onReady}
    />
  )
}
