import { funnelOption } from '../../../src/charts/funnel/funnelOption'
import type { FunnelChart, FunnelMessages } from '../../../src/charts/funnel/funnelChart'
import type { Size } from '../../../src/charts/layout/box'
import { renderSvg } from '../../../src/charts/renderSvg'
import { buildFunnel, findFunnelPosition, type Share } from '../../../src/domain/statistics/funnel'
import { indicator as en } from '../../../src/messages/en/indicator'
import { indicator as zh } from '../../../src/messages/zh/indicator'
import { buildChartTheme } from '../../../src/theme/chartTheme'
import type { Theme } from '../../../src/theme/palette'
import type { Lang } from '../cases'

/** A chart of these numerators and denominators; the place at `own` is the page's. */
function aFunnelChart(rows: readonly (readonly [number, number])[], own: number): FunnelChart {
  const shares = rows.map(([numerator, denominator]): Share => ({ numerator, denominator }))
  const funnel = buildFunnel(shares)
  if (funnel === null) throw new Error('too few places')
  const dots = shares.map((share, index) => ({
    name: `${'甲乙丙丁戊己庚辛壬癸'[index % 10]}县`,
    denominator: share.denominator,
    rate: (100 * share.numerator) / share.denominator,
    position: findFunnelPosition(funnel, share),
    own: index === own,
    spoken: '',
  }))
  return { funnel, dots: [...dots].sort((a, b) => a.denominator - b.denominator) }
}

/** Denominators from 30 to 3000 and rates around 62 %, some of them far away. */
const many = Array.from({ length: 60 }, (_, index): readonly [number, number] => {
  const denominator = Math.round(30 * 100 ** (index / 59))
  const shift = ((index * 37) % 11) - 5
  const far = index === 50 ? -24 : index === 41 ? 20 : 0
  return [Math.round((denominator * (62 + shift * 0.9 + far)) / 100), denominator]
})

export const funnelCases: Readonly<Record<string, FunnelChart>> = {
  funnel: aFunnelChart(many, 44),
  'funnel-few': aFunnelChart(
    [
      [59, 100],
      [130, 200],
      [45, 80],
      [300, 500],
      [70, 120],
      [22, 40],
    ],
    1,
  ),
  'funnel-high': aFunnelChart(
    many.map(([, n], index) => [n - Math.round(n * (0.004 + (index % 7) * 0.003)), n]),
    20,
  ),
}

export function buildFunnelMessages(lang: Lang): FunnelMessages {
  const texts = (lang === 'zh' ? zh : en).regions.funnel
  return {
    rateTick: (rate) => `${rate}%`,
    denominatorTick: String,
    axis:
      lang === 'zh'
        ? texts.axis('调解纠纷件数', '件')
        : texts.axis('Disputes mediated', 'disputes'),
    lines: { ...texts.lines, centre: texts.lines.centre('61.9%') },
  }
}

export function drawFunnel(
  chart: FunnelChart,
  size: Size,
  { lang = 'zh', theme = 'light' }: { readonly lang?: Lang; readonly theme?: Theme } = {},
): string {
  const chartTheme = buildChartTheme({ theme, size: 'normal', slot: 4 })
  return renderSvg(funnelOption(chart, chartTheme, buildFunnelMessages(lang), size), size)
}
