import { lazy, Suspense } from 'react'
import type { ChartMessages } from '../../../charts/chartMessages'
import type { CompareChart } from '../../../charts/compare/compareChart'
import type { PartsChart } from '../../../charts/parts/partsChart'
import { Boundary } from '../../../ui/Boundary'
import { Notice } from '../../../ui/notices/Notice'
import { useMessages } from '../../../messages/useMessages'
import type { Theme } from '../../../theme/palette'

/** What a picture of a comparison shows. */
export type Compared =
  | { readonly kind: 'lines'; readonly chart: CompareChart }
  | { readonly kind: 'bars'; readonly chart: PartsChart }

export type ComparePictureProps = {
  readonly compared: Compared
  readonly texts: ChartMessages
  readonly description: string
  readonly height: number
  readonly theme: Theme
  readonly size: 'normal' | 'large'
}

const CompareChartView = lazy(async () => ({
  default: (await import('./CompareChart')).CompareChartView,
}))

/** A comparison drawn, in a place that is kept until then; where drawing fails its words remain. */
export function ComparePicture(props: ComparePictureProps) {
  const { charts } = useMessages()
  const { height, description } = props
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
        <CompareChartView {...props} />
      </Suspense>
    </Boundary>
  )
}
