import { lazy, Suspense } from 'react'
import { Boundary } from '../components/Boundary'
import type { TakeAwayProps } from './TakeAway'
import './lazyTakeAway.css'

const TakeAway = lazy(async () => ({ default: (await import('./TakeAway')).TakeAway }))

/** The menu of files and copies; its place is kept until it comes, and stays empty if it cannot. */
export function LazyTakeAway(props: TakeAwayProps) {
  return (
    <div className="take-away">
      <Boundary fallback={() => null}>
        <Suspense fallback={null}>
          <TakeAway {...props} />
        </Suspense>
      </Boundary>
    </div>
  )
}
