import { Suspense, type ReactNode } from 'react'
import { StaticSvg } from '../charts/react/StaticSvg'
import { useMessages } from '../messages/useMessages'
import { Boundary } from './Boundary'
import { Notice } from './notices/Notice'
import { RetryButton } from './notices/RetryButton'
import { Waiting } from './notices/Waiting'
import './trend/trendFigure.css'

type Props = {
  readonly height: number
  readonly description: string
  /** The prerendered SVG. */
  readonly placeholder?: string | undefined
  readonly children: ReactNode
}

/** Keeps the height of a lazy chart until it is drawn; its description replaces it where drawing fails. */
export function ChartBoundary({ height, description, placeholder, children }: Props) {
  const { charts } = useMessages()
  const failed = (error: Error, retry: () => void) => (
    <div style={{ minHeight: height }}>
      <Notice role="status" title={charts.failed} hint={description}>
        <RetryButton error={error} retry={retry} />
      </Notice>
    </div>
  )
  const loading = (
    <div
      className="trend-space"
      role="img"
      aria-label={description}
      aria-busy={placeholder === undefined ? true : undefined}
    >
      <div className="chart-box" style={{ height }}>
        {placeholder === undefined ? <Waiting text={null} /> : <StaticSvg svg={placeholder} />}
      </div>
    </div>
  )
  return (
    <Boundary fallback={failed}>
      <Suspense fallback={loading}>{children}</Suspense>
    </Boundary>
  )
}
