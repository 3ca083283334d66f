import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../../../messages/useMessages'
import type { Issue } from '../model/issues'

type Props = {
  readonly text: string
  readonly issue: Issue
  /** Why it is ignored, as typed so far; null where it is not. */
  readonly reason: string | null
  readonly isChosen: boolean
  /** Null restores it. */
  readonly onIgnore: (reason: string | null) => void
  readonly onChoose: () => void
}

/** Longer quotations are cut. */
const MOST_SIGNS = 60

/** One finding: the place, the arithmetic, the right value, and ignoring it for a reason. */
export function IssueItem({ text, issue, reason, isChosen, onIgnore, onChoose }: Props) {
  const { desk } = useMessages('desk')
  const messages = desk.findings
  const item = useRef<HTMLLIElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const restore = useRef<HTMLButtonElement>(null)
  const [isPressed, setIsPressed] = useState(false)
  const isIgnored = reason !== null
  // The pressed button has gone: the focus goes to what took its place.
  useEffect(() => {
    if (isPressed) (isIgnored ? field : restore).current?.focus()
  }, [isPressed, isIgnored])
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  const quoted = text.slice(issue.start, issue.end).replace(/\s+/g, ' ') || issue.detail
  const press = (next: string | null) => {
    setIsPressed(true)
    onIgnore(next)
  }
  return (
    <li ref={item} className="desk-issue" data-chosen={isChosen} data-ignored={isIgnored}>
      <p>
        <span className="desk-kind">{messages.kinds[issue.kind]}</span>{' '}
        <button type="button" className="desk-quote" title={messages.show} onClick={onChoose}>
          {quoted === '' ? messages.show : cut(quoted)}
        </button>
      </p>
      {issue.detail !== '' && quoted !== issue.detail && <p>{cut(issue.detail)}</p>}
      {issue.author !== '' && <p className="desk-aside">{messages.by(issue.author)}</p>}
      {issue.arithmetic !== '' && issue.arithmetic !== quoted && (
        <p className="desk-arithmetic">{issue.arithmetic}</p>
      )}
      {issue.expected !== null && (
        <p>
          <strong>{messages.expected(issue.expected)}</strong>
        </p>
      )}
      {isIgnored ? (
        <p className="desk-ignored">
          <label>
            <span>{messages.reason}</span>
            <input
              ref={field}
              value={reason}
              onChange={({ currentTarget }) => onIgnore(currentTarget.value)}
            />
          </label>
          <button type="button" onClick={() => press(null)}>
            {messages.restore}
          </button>
        </p>
      ) : (
        issue.weight !== 'consistent' && (
          <p>
            <button ref={restore} type="button" onClick={() => press('')}>
              {messages.ignore}
            </button>
          </p>
        )
      )}
    </li>
  )
}

function cut(text: string): string {
  return text.length > MOST_SIGNS ? `${text.slice(0, MOST_SIGNS)}…` : text
}
