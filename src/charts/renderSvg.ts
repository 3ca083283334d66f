import type { Size } from './layout/box'
import { echarts, type ChartOption } from './echarts'

/**
 * Without clip paths, classes and their style sheet. Their ids count on through the process, would
 * mean another picture's where two stand in one page, and the style sheet would be the whole page's;
 * they only serve hovering, and clipping where nothing sticks out.
 */
function withoutIds(svg: string): string {
  return svg
    .replace(/<(defs|style)[ >][\s\S]*?<\/\1>\n?/g, '')
    .replace(/ (?:class|clip-path)="[^"]*"/g, '')
}

/** An option as a picture: the text of an SVG file, the same for the same option, in Node and browsers. */
export function renderSvg(option: ChartOption, { width, height }: Size): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(option)
    return withoutIds(chart.renderToSVGString())
  } finally {
    chart.dispose()
  }
}
