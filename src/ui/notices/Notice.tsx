import type { ReactNode } from 'react'
import './notice.css'

type Props = {
  /** `alert` is announced at once, `status` at the next pause. */
  readonly role: 'alert' | 'status'
  readonly title: string
  readonly hint?: string
  /** A line for the administrator: file, path, code. */
  readonly detail?: string
  readonly children?: ReactNode
}

/** A notice: what happened, where, and what can be done. */
export function Notice({ role, title, hint, detail, children }: Props) {
  return (
    <div className="notice" role={role}>
      <p className="notice-title">{title}</p>
      {hint !== undefined && <p>{hint}</p>}
      {detail !== undefined && <p className="notice-detail">{detail}</p>}
      {children}
    </div>
  )
}
