import { useCallback, useMemo } from 'react'
import { listFunnelPoints } from '../../../../charts/funnel/funnelChart'
import { funnelOption } from '../../../../charts/funnel/funnelOption'
import type { Size } from '../../../../charts/layout/box'
import { Chart } from '../../../../charts/react/Chart'
import { useScheme } from '../../../../charts/react/useScheme'
import { useMessages } from '../../../../messages/useMessages'
import { useNavigation } from '../../../../navigation/useNavigation'
import { buildChartTheme } from '../../../../theme/chartTheme'
import type { PaletteSlot } from '../../../../theme/palette'
import type { BuiltFunnel } from './buildFunnelChart'

type Props = {
  readonly built: BuiltFunnel
  readonly slot: PaletteSlot | null
  readonly height: number
}

/** Draws a funnel plot. A chunk of its own, because it needs the whole chart library. */
export function FunnelChart({ built: { chart, messages, description }, slot, height }: Props) {
  const { theme = 'light', size = 'normal' } = useNavigation().shared
  const { charts } = useMessages()
  const scheme = useScheme(theme)
  const chartTheme = useMemo(
    () => buildChartTheme({ theme: scheme, size, slot }),
    [scheme, size, slot],
  )
  const option = useCallback(
    (box: Size) => funnelOption(chart, chartTheme, messages, box),
    [chart, chartTheme, messages],
  )
  return (
    <Chart
      option={option}
      description={description}
      points={useMemo(() => listFunnelPoints(chart), [chart])}
      height={height}
      messages={charts}
    />
  )
}
