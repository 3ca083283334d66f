import type { Size } from './box'
import { echarts, type ChartOption } from './echarts'

/** ECharts counts its ids through the whole process: `zr7-c3` becomes `zr-c0`, by order of appearance. */
export function normaliseIds(svg: string): string {
  const names = new Map<string, string>()
  return svg.replace(/\bzr\d+-([a-z]+-?)\d+/g, (id, kind: string) => {
    const name = names.get(id) ?? `zr-${kind}${names.size}`
    names.set(id, name)
    return name
  })
}

/** An option as a picture: the text of an SVG file, the same for the same option, in Node and browsers. */
export function pictureOf(option: ChartOption, { width, height }: Size): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption(option)
    return normaliseIds(chart.renderToSVGString())
  } finally {
    chart.dispose()
  }
}
