import type { Size } from './layout/box'
import { echarts, type ChartOption } from './echarts'

/** Removes ids, which would collide where a page holds several SVGs; they only serve hovering. */
function removeIds(svg: string): string {
  return svg
    .replace(/<(defs|style)[ >][\s\S]*?<\/\1>\n?/g, '')
    .replace(/ (?:class|clip-path)="[^"]*"/g, '')
}

/** The option as the text of an SVG, the same for the same option in Node and in browsers. */
export function renderSvg(option: ChartOption, { width, height }: Size): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(option)
    return removeIds(chart.renderToSVGString())
  } finally {
    chart.dispose()
  }
}
