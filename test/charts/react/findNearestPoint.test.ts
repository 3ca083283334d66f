import { afterEach, expect, it } from 'vitest'
import { echarts } from '../../../src/charts/echarts'
import { listFunnelPoints } from '../../../src/charts/funnel/funnelChart'
import { funnelOption } from '../../../src/charts/funnel/funnelOption'
import { findNearestPoint } from '../../../src/charts/react/findNearestPoint'
import { at } from '../../../src/domain/model/at'
import { buildChartTheme } from '../../../src/theme/chartTheme'
import { buildFunnelMessages, funnelCases } from '../funnel/funnelCases'

const size = { width: 660, height: 380 }
const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...size })

afterEach(() => chart.dispose())

it('finds the nearest dot of a funnel plot, and none far from all', () => {
  const model = at(
    [funnelCases['funnel']].flatMap((one) => one ?? []),
    0,
  )
  const theme = buildChartTheme({ theme: 'light', size: 'normal', slot: 4 })
  const option = funnelOption(model, theme, buildFunnelMessages('zh'), size)
  chart.setOption(option)
  const points = listFunnelPoints(model)
  const last = at(points, points.length - 1)
  const [x = 0, y = 0] = chart.convertToPixel({ gridIndex: 0 }, [...(last.place ?? [])])
  const find = (pixel: readonly [number, number]) =>
    findNearestPoint({ chart, option }, points, pixel)
  expect(find([x + 4, y - 3])).toBe(points.length - 1)
  expect(find([x, y + 120])).toBeNull()
})
