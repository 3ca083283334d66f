import { lazy, Suspense } from 'react'
import { useMessages } from '../../../messages/useMessages'
import type { Theme } from '../../../theme/palette'
import { Boundary } from '../../../ui/Boundary'
import { Notice } from '../../../ui/notices/Notice'
import type { PlannedChart } from './planCharts'

export type CompareChartProps = {
  readonly chart: PlannedChart
  readonly theme: Theme
  readonly size: 'normal' | 'large'
}

const CompareChart = lazy(async () => ({
  default: (await import('./CompareChart')).CompareChart,
}))

/** Keeps the height of a chart until it is drawn; its description replaces it where drawing fails. */
export function LazyCompareChart(props: CompareChartProps) {
  const { charts } = useMessages()
  const { height, description } = props.chart
  return (
    <Boundary
      fallback={() => (
        <div style={{ minHeight: height }}>
          <Notice role="status" title={charts.failed} hint={description} />
        </div>
      )}
    >
      <Suspense
        fallback={<div style={{ height }} role="img" aria-label={description} aria-busy="true" />}
      >
        <CompareChart {...props} />
      </Suspense>
    </Boundary>
  )
}
