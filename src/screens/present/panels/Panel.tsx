import { useEffect, useId, useRef, type ReactNode } from 'react'
import './panel.css'

type Props = {
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the slides that takes the focus while it is open and then returns it. */
export function Panel({ title, closeLabel, onClose, children }: Props) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const panel = box.current
    // A field in the panel may have the focus already.
    if (panel?.contains(document.activeElement) === false) panel.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <div
      ref={box}
      className="present-panel"
      role="dialog"
      aria-modal="true"
      aria-labelledby={id}
      tabIndex={-1}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" onClick={onClose}>
          {closeLabel}
        </button>
      </header>
      {children}
    </div>
  )
}
