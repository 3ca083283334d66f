import { Suspense, useEffect } from 'react'
import { lazyPart } from '../../loading/lazyPart'
import { fetchMessages } from '../../messages/loadMessages'
import { useLang } from '../../messages/useMessages'
import { Boundary } from '../../ui/Boundary'
import { Waiting } from '../../ui/notices/Waiting'
import { FaultNotice } from '../shell/FaultNotice'
import type { ExportPanelProps } from './ExportPanel'
import './lazyExportPanel.css'

const ExportPanel = lazyPart(async () => (await import('./ExportPanel')).ExportPanel)

/** The prerendered page cannot export anything: it only reserves the space. */
const isInBrowser = typeof window !== 'undefined'

/** The export menu; its space is reserved while it loads. */
export function LazyExportPanel(props: ExportPanelProps) {
  const lang = useLang()
  // Requested in parallel with the code; the panel itself reports a failure.
  useEffect(() => {
    fetchMessages(lang, 'checks', 'exports', 'quality').catch(() => undefined)
  }, [lang])
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
