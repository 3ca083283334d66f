import { useId, useRef, useState, type ReactNode } from 'react'
import { glossaryOf } from '../i18n/glossary'
import { useLang } from '../i18n/useWords'
import { useClosing } from './useClosing'
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

/**
 * A word that explains itself where it stands: a press opens its definition from the glossary, another
 * one, Escape, or going on elsewhere closes it. A word that the glossary does not know stays a word.
 */
export function Term({ id, children }: Props) {
  const lang = useLang()
  const card = useId()
  const root = useRef<HTMLSpanElement>(null)
  const [place, setPlace] = useState<ReturnType<typeof below> | null>(null)
  useClosing(root, place !== null, () => setPlace(null))
  const entry = glossaryOf(lang).find((candidate) => candidate.id === id)
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
            <span className="unseen">{entry.term}</span>
          </>
        )}
      </button>
      {place !== null && (
        <span className="term-card" id={card} role="note" style={place}>
          <strong>{entry.term}</strong>
          <span>{entry.definition}</span>
          {entry.formula !== undefined && <span className="term-aside">{entry.formula}</span>}
          {entry.source !== undefined && <span className="term-aside">{entry.source}</span>}
        </span>
      )}
    </span>
  )
}

/**
 * Where the card stands in the window: fixed, because tables that scroll would cut it off. Under its
 * word, moved left as far as its width needs to stay in sight.
 */
function below(word: HTMLElement): { left: number; top: number; width: number } {
  const { left, bottom } = word.getBoundingClientRect()
  const room = document.documentElement.clientWidth - 2 * EDGE
  const width = Math.min(WIDTH, room)
  return { left: EDGE + Math.max(0, Math.min(left - EDGE, room - width)), top: bottom + 4, width }
}
