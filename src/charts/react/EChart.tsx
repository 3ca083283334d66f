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

/**
 * echarts-for-react without its throw-away chart: it draws every chart twice at first, to learn a size
 * that we know, and an option set between the two throws.
 */
class DrawnOnce extends EChartsReactCore {
  override componentDidMount(): void {
    const chart = echarts.init(this.ele, null, svg)
    chart.setOption(this.props.option, { notMerge: true })
    this.props.onChartReady?.(chart)
  }

  override componentDidUpdate(before: DrawnOnce['props']): void {
    super.componentDidUpdate(before)
    // With this picture of the page, not with the next: what is around it is no longer called busy.
    this.getEchartsInstance().getZr().flush()
  }
}

/** ECharts in a box of this size. Its own resizing would stretch an option that was placed for another. */
export function Drawing({ option, size, chart, onReady }: Props) {
  useLayoutEffect(() => {
    if (chart === null || chart.isDisposed()) return
    if (chart.getWidth() !== size.width || chart.getHeight() !== size.height) chart.resize(size)
    // Now and not with the next frame: before paper is laid out there is none.
    chart.getZr().flush()
  }, [chart, size])
  return (
    <DrawnOnce
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
