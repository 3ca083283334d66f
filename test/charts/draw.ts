import type { Size } from '../../src/charts/layout/box'
import { partsOption } from '../../src/charts/parts/partsOption'
import { renderSvg } from '../../src/charts/renderSvg'
import type { TrendChart } from '../../src/charts/trend/trendChart'
import { trendOption } from '../../src/charts/trend/trendOption'
import { buildChartTheme } from '../../src/theme/chartTheme'
import type { PaletteSlot, Theme } from '../../src/theme/palette'
import { partsCases, buildMessages, type Lang } from './cases'

/** From the narrowest card to a wide screen. */
export const sizes: readonly Size[] = [
  { width: 285, height: 200 },
  { width: 320, height: 220 },
  { width: 640, height: 360 },
  { width: 1200, height: 500 },
]

/** The slots of the topics that the cases are about. */
const slots: Readonly<Record<string, PaletteSlot>> = {
  reconsideration: 1,
  litigation: 2,
  'legal-aid': 3,
  'enforcement-exam': 4,
}

type Options = {
  readonly lang?: Lang
  readonly theme?: Theme
  readonly font?: 'normal' | 'large' | number
}

export function drawTrend(
  chart: TrendChart,
  size: Size,
  { lang = 'zh', theme = 'light', font = 'normal' }: Options = {},
): string {
  const { indicator } = chart.series
  const chartTheme = buildChartTheme({ theme, size: font, slot: slots[indicator.topic] ?? null })
  const messages = buildMessages(lang, indicator.measure === 'rate' ? '%' : '')
  return renderSvg(trendOption(chart, chartTheme, messages, size), size)
}

export function drawParts(
  name: string,
  size: Size,
  { lang = 'zh', theme = 'light', font = 'normal' }: Options = {},
): string {
  const chart = partsCases(lang)[name]
  if (chart === undefined) throw new Error(`No parts case ${name}`)
  const chartTheme = buildChartTheme({ theme, size: font, slot: 2 })
  return renderSvg(partsOption(chart, chartTheme, buildMessages(lang), size), size)
}
