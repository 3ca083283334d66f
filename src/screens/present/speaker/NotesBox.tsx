import type { ReactNode } from 'react'
import { drivingOf } from '../../../messages/driving'
import { useLang } from '../../../messages/useWords'

type Props = { readonly top: number; readonly children: ReactNode }

/** Long notes scroll: by the mouse, and by ↑ and ↓ for whoever came here by Tab. */
export function NotesBox({ top, children }: Props) {
  const { speaker } = drivingOf(useLang())
  return (
    <div
      className="speaker-notes"
      style={{ top }}
      role="region"
      aria-label={speaker.notes}
      tabIndex={0}
      data-scrolls
      ref={leftByMouse}
    >
      {children}
    </div>
  )
}

/** A click that only selected some words must not take the clicker's keys. */
function leftByMouse(box: HTMLDivElement) {
  const leave = () => box.blur()
  box.addEventListener('mouseup', leave)
  return () => box.removeEventListener('mouseup', leave)
}
