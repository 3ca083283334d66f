import { useCallback, useMemo } from 'react'
import type { Size } from '../../../charts/layout/box'
import { Chart } from '../../../charts/react/Chart'
import { useScheme } from '../../../charts/react/useScheme'
import { listComparePoints, type CompareChart } from '../../../charts/compare/compareChart'
import { compareOption } from '../../../charts/compare/compareOption'
import { missingText } from '../../../format/status'
import { tickText } from '../../../format/values/unit'
import { useMessages } from '../../../messages/useMessages'
import { useNavigation } from '../../../navigation/useNavigation'
import type { Indicator } from '../../../domain/model/indicator'
import { buildChartTheme } from '../../../theme/chartTheme'
import type { PaletteSlot } from '../../../theme/palette'

type Props = {
  readonly chart: CompareChart
  readonly indicator: Indicator
  readonly slot: PaletteSlot | null
  readonly description: string
  readonly height: number
}

/** A narrower chart has no room for names beside its lines; the list above names them. */
const ROOM_FOR_NAMES = 420

/** Draws the trend of regions. A chunk of its own, because it needs the whole chart library. */
export function RegionTrendChart({ chart, indicator, slot, description, height }: Props) {
  const { theme = 'light', size = 'normal' } = useNavigation().shared
  const scheme = useScheme(theme)
  const { charts, figures, lang } = useMessages()
  const chartTheme = useMemo(
    () => buildChartTheme({ theme: scheme, size, slot }),
    [scheme, size, slot],
  )
  const option = useCallback(
    (box: Size) => {
      const sign = indicator.measure === 'rate' ? '%' : ''
      const messages = {
        shortValue: () => '',
        tick: (value: number) => tickText(indicator, value, lang) + sign,
        year: ({ year }: { readonly year: number }) => String(year),
        missing: ({ reason }: { readonly reason: keyof typeof figures.missing }) =>
          missingText(reason, figures),
        event: () => '',
        interval: () => '',
        limits: () => '',
        limitsRule: () => '',
        spoken: () => '',
      }
      const lines = chart.lines.map((line) => ({ ...line, name: '' }))
      const fitted = box.width < ROOM_FOR_NAMES ? { ...chart, lines } : chart
      return compareOption(fitted, chartTheme, messages, box)
    },
    [chart, chartTheme, indicator, figures, lang],
  )
  return (
    <Chart
      option={option}
      description={description}
      points={useMemo(() => listComparePoints(chart), [chart])}
      height={height}
      messages={charts}
    />
  )
}
