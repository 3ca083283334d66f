import { Suspense } from 'react'
import { lazyPart } from '../../loading/lazyPart'
import { useLang } from '../../messages/useMessages'
import { Boundary } from '../../ui/Boundary'
import { Waiting } from '../../ui/notices/Waiting'
import { FaultNotice } from '../shell/FaultNotice'
import type { ExportPanelProps } from './ExportPanel'
import './lazyExportPanel.css'

const ExportPanel = lazyPart(async () => (await import('./ExportPanel')).ExportPanel)

/** The prerendered page cannot export anything: it only reserves the space. */
const isInBrowser = typeof window !== 'undefined'

/** The usual exports as buttons and the menu of all; their space is reserved while they load. */
export function LazyExportPanel(props: ExportPanelProps) {
  const lang = useLang()
  return (
    <div className="export-panel">
      {isInBrowser && (
        <Boundary
          of={lang}
          fallback={(error, retry) => <FaultNotice error={error} retry={retry} />}
        >
          <Suspense fallback={<Waiting text={null} />}>
            <ExportPanel {...props} />
          </Suspense>
        </Boundary>
      )}
    </div>
  )
}
