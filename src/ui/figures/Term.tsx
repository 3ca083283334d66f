import { useMessages } from '../../messages/useMessages'
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { useClosing } from '../useClosing'
import './term.css'

type Props = {
  /** A term of the glossary. */
  readonly id: string
  /** The word in the text; without it a small `?`, for beside a word that is already a control. */
  readonly children?: ReactNode
}

/** Width of the card (about 24 characters) and its distance from the window's edges, in pixels. */
const WIDTH = 368
const EDGE = 8
const GAP = 4

/**
 * A glossary term: a press opens its definition; another press, Escape or an action elsewhere closes it. An
 * unknown term is plain text.
 */
export function Term({ id, children }: Props) {
  const card = useId()
  const root = useRef<HTMLSpanElement>(null)
  const box = useRef<HTMLSpanElement>(null)
  const [position, setPosition] = useState<Position | null>(null)
  // Measured before paint, because the height depends on the text.
  useLayoutEffect(() => {
    const word = root.current?.firstElementChild
    if (position === null || box.current === null || !(word instanceof HTMLElement)) return
    const top = topOf(word.getBoundingClientRect(), box.current.offsetHeight, window.innerHeight)
    if (top !== position.top) setPosition({ ...position, top })
  }, [position])
  useClosing(root, position !== null, () => setPosition(null))
  const entry = useMessages('glossary').glossary.find((candidate) => candidate.id === id)
  if (entry === undefined) return children === undefined ? null : <span>{children}</span>
  return (
    <span className="term" ref={root}>
      <button
        type="button"
        className={children === undefined ? 'term-sign' : 'term-word'}
        aria-label={children === undefined ? entry.term : undefined}
        aria-expanded={position !== null}
        aria-controls={position === null ? undefined : card}
        onClick={({ currentTarget }) =>
          setPosition(position === null ? below(currentTarget) : null)
        }
      >
        {children ?? '?'}
      </button>
      {position !== null && (
        <span ref={box} className="term-card" id={card} role="note" style={position}>
          <strong>{entry.term}</strong>
          <span>{entry.definition}</span>
          {entry.formula !== undefined && <span className="term-aside">{entry.formula}</span>}
          {entry.source !== undefined && <span className="term-aside">{entry.source}</span>}
        </span>
      )}
    </span>
  )
}

type Position = { readonly left: number; readonly top: number; readonly width: number }

/**
 * The card's position in the window: fixed, because scrolling tables would clip it; below its word, moved
 * left as far as its width needs.
 */
function below(word: HTMLElement): Position {
  const { left, bottom } = word.getBoundingClientRect()
  const room = document.documentElement.clientWidth - 2 * EDGE
  const width = Math.min(WIDTH, room)
  return { left: EDGE + Math.max(0, Math.min(left - EDGE, room - width)), top: bottom + GAP, width }
}

/** The card's top: below the word, or above it where there is more room, and inside the window. */
function topOf(word: DOMRect, height: number, windowHeight: number): number {
  const under = word.bottom + GAP
  if (under + height + EDGE <= windowHeight) return under
  const over = word.top - GAP - height
  return over >= EDGE ? over : Math.max(EDGE, windowHeight - EDGE - height)
}
