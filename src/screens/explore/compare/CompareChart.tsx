import { useCallback, useMemo } from 'react'
import { listComparePoints } from '../../../charts/compare/compareChart'
import type { Size } from '../../../charts/layout/box'
import { listPartsPoints } from '../../../charts/parts/partsChart'
import { Chart } from '../../../charts/react/Chart'
import { useScheme } from '../../../charts/react/useScheme'
import { useMessages } from '../../../messages/useMessages'
import { useNavigation } from '../../../navigation/useNavigation'
import { buildChartTheme } from '../../../theme/chartTheme'
import { buildDrawingOption } from './drawingOption'
import type { PlannedChart } from './planCharts'

/** Draws a comparison. A chunk of its own, because it needs the whole chart library. */
export function CompareChart({ chart }: { readonly chart: PlannedChart }) {
  const { theme = 'light', size = 'normal' } = useNavigation().shared
  const scheme = useScheme(theme)
  const { charts } = useMessages()
  const chartTheme = useMemo(
    () => buildChartTheme({ theme: scheme, size, slot: null }),
    [scheme, size],
  )
  const option = useCallback(
    (box: Size) => buildDrawingOption(chart, chartTheme, box),
    [chart, chartTheme],
  )
  const { drawing, description, height } = chart
  const points = useMemo(
    () =>
      drawing.kind === 'lines' ? listComparePoints(drawing.chart) : listPartsPoints(drawing.chart),
    [drawing],
  )
  return (
    <Chart
      option={option}
      description={description}
      points={points}
      height={height}
      messages={charts}
    />
  )
}
