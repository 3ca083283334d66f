import { useState, type ReactNode } from 'react'
import { usePrinting } from '../../scheduling/usePrinting'
import { useFinding } from './useFinding'
import './checkItem.css'

type Props = {
  readonly className?: string
  readonly summary: ReactNode
  /** Open from the beginning. */
  readonly opened?: boolean
  /** Open on paper although it is folded on the screen. */
  readonly printed?: boolean
  /** In place of the checks while they are folded. */
  readonly folded?: ReactNode
  readonly children: ReactNode
}

/** Folded checks, rendered once they are opened, printed or searched for: the browser's search opens them. */
export function CheckFold({
  className,
  summary,
  opened = false,
  printed = false,
  folded,
  children,
}: Props) {
  const [isOpen, setIsOpen] = useState(opened)
  const isPrinted = usePrinting() && printed
  const isFinding = useFinding()
  return (
    <>
      <details
        className={className}
        open={isOpen || isPrinted}
        onToggle={({ currentTarget }) => {
          if (!isPrinted) setIsOpen(currentTarget.open)
        }}
      >
        <summary>{summary}</summary>
        {(isOpen || isPrinted || isFinding) && children}
      </details>
      {!isOpen && !isPrinted && folded}
    </>
  )
}
