import { BarChart, LineChart, type BarSeriesOption, type LineSeriesOption } from 'echarts/charts'
import {
  GraphicComponent,
  GridSimpleComponent,
  type GraphicComponentOption,
  type GridComponentOption,
} from 'echarts/components'
import * as echarts from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

// GridSimple is Grid without the axis pointer, which costs 8 KB and cannot be reached by keyboard.
echarts.use([BarChart, LineChart, GridSimpleComponent, GraphicComponent, SVGRenderer])

/** An option that may use just what is loaded: anything else would silently paint nothing. */
export type ChartOption = echarts.ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | GraphicComponentOption
>

/** A text, stroke or area placed by pixel: what charts add to ECharts' own axes and series. */
export type GraphicMark = NonNullable<
  Extract<GraphicComponentOption, { elements?: unknown }>['elements']
>[number]

export { echarts, type BarSeriesOption, type LineSeriesOption }
