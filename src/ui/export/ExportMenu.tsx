import type { AreaMessages } from '../../messages/messages'
import { useMessages } from '../../messages/useMessages'
import { readKey } from '../../keyboard/readKey'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { reloadPage } from '../reloadPage'
import './exportMenu.css'

type MenuResult =
  | { readonly kind: 'saved'; readonly fileName: string; readonly warning?: string }
  | { readonly kind: 'copied'; readonly warning?: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string; readonly reload?: true }

/** The actions of `listExportActions`, typed here because ui may not import exports. */
type MenuAction = {
  readonly id: string
  readonly label: string
  readonly kind: 'file' | 'copy'
  readonly run: (signal: AbortSignal, onProgress: (share: number) => void) => Promise<MenuResult>
}

type Running = { readonly action: MenuAction; readonly share: number; readonly stop: () => void }

type Props = {
  readonly actions: readonly MenuAction[]
  /** Actions that also stand as buttons beside the menu, under short labels. */
  readonly buttons?: readonly {
    readonly id: string
    readonly label: string
    readonly action: MenuAction
  }[]
  /** What tells these exports from others on the screen. */
  readonly label: string
  /** Only the buttons and their result. */
  readonly buttonsOnly?: boolean
  readonly onStart?: (action: MenuAction) => void
  /** The links to the print view. */
  readonly paper?: {
    readonly heading: string
    readonly links: readonly { readonly label: string; readonly href: string }[]
  }
}

/** A disclosure with all files and copies, the usual ones beside it; it shows progress, can cancel, and reports the result. */
export function ExportMenu(props: Props) {
  const { actions, label: group, paper, buttons = [], buttonsOnly = false, onStart } = props
  const messages = useMessages('exports').exports
  const root = useRef<HTMLDivElement>(null)
  const menu = useRef<HTMLDetailsElement>(null)
  const current = useRef<AbortController | null>(null)
  const [running, setRunning] = useState<Running | null>(null)
  // The result stays visible while the same view is shown.
  const inView = useRef(actions)
  useLayoutEffect(() => {
    inView.current = actions
  }, [actions])
  // Code that failed to load needs a reload of the page.
  const [report, setReport] = useState({ of: actions, message: '', lacksCode: false })
  const isOfView = report.of === actions

  // Cancels when the reader leaves the page.
  useEffect(() => () => current.current?.abort(), [])

  const start = async (action: MenuAction, button: HTMLButtonElement) => {
    if (current.current !== null) return
    onStart?.(action)
    const controller = new AbortController()
    current.current = controller
    const show = (share: number) => {
      if (!controller.signal.aborted) setRunning({ action, share, stop: () => controller.abort() })
    }
    setReport({ of: actions, message: '', lacksCode: false })
    show(0)
    const result = await action.run(controller.signal, show)
    current.current = null
    // The cancel button is about to be removed with the focus.
    if (root.current?.querySelector('.export-running')?.contains(document.activeElement) === true)
      button.focus()
    setRunning(null)
    setReport({
      of: inView.current,
      message: formatResult(action, result, messages),
      lacksCode: result.kind === 'failed' && result.reload === true,
    })
  }

  useEffect(() => {
    const details = menu.current
    const close = (event: KeyboardEvent) => {
      if (readKey(event) !== 'Escape' || details?.open !== true) return
      event.stopPropagation()
      details.open = false
      details.querySelector('summary')?.focus()
    }
    details?.addEventListener('keydown', close)
    return () => details?.removeEventListener('keydown', close)
  }, [menu])

  return (
    <div className="export-menu" role="group" aria-label={group} ref={root}>
      {!buttonsOnly && (
        <details
          ref={menu}
          // At the end of a page the buttons would open out of view.
          onToggle={({ currentTarget }) => {
            if (currentTarget.open) currentTarget.scrollIntoView?.({ block: 'nearest' })
          }}
        >
          <summary>{messages.menu}</summary>
          <div className="export-list">
            {(['file', 'copy'] as const).map((kind) => (
              <ActionGroup
                key={kind}
                heading={kind === 'file' ? messages.files : messages.copies}
                actions={actions.filter((action) => action.kind === kind)}
                busy={running !== null}
                onStart={(action, button) => void start(action, button)}
              />
            ))}
            {paper !== undefined && <PaperGroup {...paper} />}
          </div>
        </details>
      )}
      {buttons.map(({ id, label, action }) => (
        <button
          key={id}
          type="button"
          className="export-button"
          aria-disabled={running !== null}
          onClick={({ currentTarget }) => void start(action, currentTarget)}
        >
          {label}
        </button>
      ))}
      {running !== null && (
        <p className="export-running">
          <span>{messages.running(running.action.label)}</span>
          <progress max={1} value={running.share} aria-label={running.action.label} />
          <button type="button" onClick={running.stop}>
            {messages.cancel}
          </button>
        </p>
      )}
      <p className="export-message" role="status">
        {isOfView ? report.message : ''}
      </p>
      {isOfView && report.lacksCode && (
        <button type="button" onClick={reloadPage}>
          {messages.reload}
        </button>
      )}
    </div>
  )
}

function PaperGroup({ heading, links }: NonNullable<Props['paper']>) {
  return (
    <div role="group" aria-label={heading}>
      <p className="export-heading" aria-hidden="true">
        {heading}
      </p>
      {links.map(({ label, href }) => (
        <a key={href} className="switch" href={href}>
          {label}
        </a>
      ))}
    </div>
  )
}

type GroupProps = {
  readonly heading: string
  readonly actions: readonly MenuAction[]
  readonly busy: boolean
  readonly onStart: (action: MenuAction, button: HTMLButtonElement) => void
}

function ActionGroup({ heading, actions, busy, onStart }: GroupProps) {
  if (actions.length === 0) return null
  return (
    <div role="group" aria-label={heading}>
      <p className="export-heading" aria-hidden="true">
        {heading}
      </p>
      <ul>
        {actions.map((action) => (
          <li key={action.id}>
            {/* Not `disabled`: that would take the focus from the button just pressed. */}
            <button
              type="button"
              aria-disabled={busy}
              onClick={(event) => onStart(action, event.currentTarget)}
            >
              {action.label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function formatResult(
  action: MenuAction,
  result: MenuResult,
  messages: AreaMessages['exports'],
): string {
  const withWarning = (done: string, warning: string | undefined) =>
    warning === undefined ? done : messages.withWarning(done, warning)
  switch (result.kind) {
    case 'saved':
      return withWarning(messages.saved(result.fileName), result.warning)
    case 'copied':
      return withWarning(messages.copied(action.label), result.warning)
    case 'cancelled':
      return messages.cancelled
    case 'failed':
      return messages.failed(action.label, result.reason)
  }
}
