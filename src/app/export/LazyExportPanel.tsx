import { lazy, Suspense } from 'react'
import { Boundary } from '../../ui/Boundary'
import { FaultNotice } from '../shell/FaultNotice'
import type { TakeAwayProps } from './ExportPanel'
import './lazyExportPanel.css'

const TakeAway = lazy(async () => ({ default: (await import('./ExportPanel')).TakeAway }))

/** What the build paints into the page can carry nothing away: it only keeps the place. */
const isInBrowser = typeof window !== 'undefined'

/** The menu of files and copies; its place is kept until it comes, and says so if it cannot. */
export function LazyTakeAway(props: TakeAwayProps) {
  return (
    <div className="take-away">
      {isInBrowser && (
        <Boundary fallback={(error, retry) => <FaultNotice error={error} retry={retry} />}>
          <Suspense fallback={null}>
            <TakeAway {...props} />
          </Suspense>
        </Boundary>
      )}
    </div>
  )
}
