import { lazy, Suspense } from 'react'
import { Boundary } from '../components/Boundary'
import type { TakeAwayProps } from './TakeAway'
import './lazyTakeAway.css'

const TakeAway = lazy(async () => ({ default: (await import('./TakeAway')).TakeAway }))

/** What the build paints into the page can carry nothing away: it only keeps the place. */
const isInBrowser = typeof window !== 'undefined'

/** The menu of files and copies; its place is kept until it comes, and stays empty if it cannot. */
export function LazyTakeAway(props: TakeAwayProps) {
  return (
    <div className="take-away">
      {isInBrowser && (
        <Boundary fallback={() => null}>
          <Suspense fallback={null}>
            <TakeAway {...props} />
          </Suspense>
        </Boundary>
      )}
    </div>
  )
}
