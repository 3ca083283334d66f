import { lazy, Suspense } from 'react'
import type { ChartProps } from './Chart'
import './chart.css'

const Chart = lazy(async () => ({ default: (await import('./Chart')).Chart }))

/** A chart whose drawing library comes in a chunk of its own; until then a space of the same size. */
export function LazyChart(props: ChartProps) {
  return (
    <Suspense fallback={<Space {...props} />}>
      <Chart {...props} />
    </Suspense>
  )
}

/** What the chart says can be read before it can be seen. */
function Space({ description, points, height }: ChartProps) {
  return (
    <div className="chart" role="img" aria-label={description}>
      <div style={{ height }} />
      {points.length > 0 && <p className="chart-spoken" />}
    </div>
  )
}
