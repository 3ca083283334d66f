import {
  BarChart,
  LineChart,
  type BarSeriesOption,
  type LineSeriesOption,
  type ScatterSeriesOption,
} from 'echarts/charts'
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

/** An option of the loaded parts only: ECharts silently ignores anything else. `funnelOption` loads dots. */
export type ChartOption = echarts.ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | GraphicComponentOption
>

/** A text, line or area placed by pixel, in addition to ECharts' axes and series. */
export type GraphicMark = NonNullable<
  Extract<GraphicComponentOption, { elements?: unknown }>['elements']
>[number]

export type Marks = readonly GraphicMark[]

export { echarts, type BarSeriesOption, type LineSeriesOption }
