import type { Size } from '../../src/charts/layout/box'
import { partsOption } from '../../src/charts/parts/partsOption'
import { renderSvg } from '../../src/charts/picture'
import type { TrendChart } from '../../src/charts/trend/trendChart'
import { trendOption } from '../../src/charts/trend/trendOption'
import { buildChartTheme } from '../../src/theme/chartLook'
import type { Theme } from '../../src/theme/palette'
import { partsCases, wordsIn, type Lang } from './cases'

type Manner = {
  readonly lang?: Lang
  readonly theme?: Theme
  readonly font?: 'normal' | 'large' | number
}

export function drawnTrend(
  chart: TrendChart,
  size: Size,
  { lang = 'zh', theme = 'light', font = 'normal' }: Manner = {},
): string {
  const { indicator } = chart.series
  const look = buildChartTheme({ theme, size: font, topic: indicator.topic })
  const messages = wordsIn(lang, indicator.measure === 'rate' ? '%' : '')
  return renderSvg(trendOption(chart, look, messages, size), size)
}

export function drawnParts(
  name: string,
  size: Size,
  { lang = 'zh', theme = 'light', font = 'normal' }: Manner = {},
): string {
  const chart = partsCases(lang)[name]
  if (chart === undefined) throw new Error(`No parts case ${name}`)
  const look = buildChartTheme({ theme, size: font, topic: 'litigation' })
  return renderSvg(partsOption(chart, look, wordsIn(lang), size), size)
}
