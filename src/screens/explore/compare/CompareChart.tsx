import { useCallback, useMemo } from 'react'
import type { Size } from '../../../charts/layout/box'
import { Chart } from '../../../charts/react/Chart'
import { listComparePoints } from '../../../charts/compare/compareChart'
import { compareOption } from '../../../charts/compare/compareOption'
import { listPartsPoints } from '../../../charts/parts/partsChart'
import { partsOption } from '../../../charts/parts/partsOption'
import { useMessages } from '../../../messages/useMessages'
import { buildChartTheme } from '../../../theme/chartTheme'
import type { ComparePictureProps } from './ComparePicture'

/** The drawing of a comparison: with the whole chart library behind it, so it comes in its own chunk. */
export function CompareChartView(props: ComparePictureProps) {
  const { compared, texts, description, height, theme, size } = props
  const { charts } = useMessages()
  const chartTheme = useMemo(() => buildChartTheme({ theme, size, topic: '' }), [theme, size])
  const option = useCallback(
    (box: Size) =>
      compared.kind === 'lines'
        ? compareOption(compared.chart, chartTheme, texts, box)
        : partsOption(compared.chart, chartTheme, texts, box),
    [compared, chartTheme, texts],
  )
  const points = useMemo(
    () =>
      compared.kind === 'lines'
        ? listComparePoints(compared.chart)
        : listPartsPoints(compared.chart),
    [compared],
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
