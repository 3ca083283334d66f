import { useMessages } from '../../messages/useMessages'
import { useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { useClosing } from '../useClosing'
import './term.css'

type Props = {
  /** A term of the glossary. */
  readonly id: string
  /** The word as it stands in the text; without it a small `?` for beside a word that is a control already. */
  readonly children?: ReactNode
}

/** Of the card and its distance from the window's edges, in pixels: about 24 characters a line. */
const WIDTH = 368
const EDGE = 8
const GAP = 4

/**
 * A word that explains itself where it stands: a press opens its definition from the glossary, another
 * one, Escape, or going on elsewhere closes it. A word that the glossary does not know stays a word.
 */
export function Term({ id, children }: Props) {
  const card = useId()
  const root = useRef<HTMLSpanElement>(null)
  const box = useRef<HTMLSpanElement>(null)
  const [place, setPlace] = useState<Place | null>(null)
  // Measured before it is seen: how long a definition is, its text alone says.
  useLayoutEffect(() => {
    const word = root.current?.firstElementChild
    if (place === null || box.current === null || !(word instanceof HTMLElement)) return
    const top = topOf(word.getBoundingClientRect(), box.current.offsetHeight, window.innerHeight)
    if (top !== place.top) setPlace({ ...place, top })
  }, [place])
  useClosing(root, place !== null, () => setPlace(null))
  const entry = useMessages('glossary').glossary.find((candidate) => candidate.id === id)
  if (entry === undefined) return <>{children}</>
  return (
    <span className="term" ref={root}>
      <button
        type="button"
        className={children === undefined ? 'term-sign' : 'term-word'}
        aria-expanded={place !== null}
        aria-controls={place === null ? undefined : card}
        onClick={({ currentTarget }) => setPlace(place === null ? below(currentTarget) : null)}
      >
        {children ?? (
          <>
            <span aria-hidden="true">?</span>
            <span className="visually-hidden">{entry.term}</span>
          </>
        )}
      </button>
      {place !== null && (
        <span ref={box} className="term-card" id={card} role="note" style={place}>
          <strong>{entry.term}</strong>
          <span>{entry.definition}</span>
          {entry.formula !== undefined && <span className="term-aside">{entry.formula}</span>}
          {entry.source !== undefined && <span className="term-aside">{entry.source}</span>}
        </span>
      )}
    </span>
  )
}

type Place = { readonly left: number; readonly top: number; readonly width: number }

/**
 * Where the card stands in the window: fixed, because tables that scroll would cut it off. Under its
 * word, moved left as far as its width needs to stay in sight.
 */
function below(word: HTMLElement): Place {
  const { left, bottom } = word.getBoundingClientRect()
  const room = document.documentElement.clientWidth - 2 * EDGE
  const width = Math.min(WIDTH, room)
  return { left: EDGE + Math.max(0, Math.min(left - EDGE, room - width)), top: bottom + GAP, width }
}

/** Its upper edge: under the word, over it where there is more room, and never outside of the window. */
function topOf(word: DOMRect, height: number, windowHeight: number): number {
  const under = word.bottom + GAP
  if (under + height + EDGE <= windowHeight) return under
  const over = word.top - GAP - height
  return over >= EDGE ? over : Math.max(EDGE, windowHeight - EDGE - height)
}
