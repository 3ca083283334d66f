import { lazy, Suspense } from 'react'
import { withMessages } from '../../messages/loadMessages'
import { Boundary } from '../../ui/Boundary'
import { FaultNotice } from '../shell/FaultNotice'
import type { ExportPanelProps } from './ExportPanel'
import './lazyExportPanel.css'

const ExportPanel = lazy(async () => ({
  default: (await withMessages(import('./ExportPanel'), 'exports', 'quality')).ExportPanel,
}))

/** The prerendered page cannot export anything: it only reserves the space. */
const isInBrowser = typeof window !== 'undefined'

/** The export menu; its space is reserved while it loads. */
export function LazyExportPanel(props: ExportPanelProps) {
  return (
    <div className="export-panel">
      {isInBrowser && (
        <Boundary fallback={(error, retry) => <FaultNotice error={error} retry={retry} />}>
          <Suspense fallback={null}>
            <ExportPanel {...props} />
          </Suspense>
        </Boundary>
      )}
    </div>
  )
}
