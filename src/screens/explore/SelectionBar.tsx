import { useMessages, useLang } from '../../messages/useMessages'
import { useRef } from 'react'
import { besideInList, moveFocus } from '../../ui/moveFocus'
import { localize } from '../../messages/localize'
import { MOST_ITEMS } from '../../navigation/search/exploreSearch'
import { useScrollPadding } from './useScrollPadding'
import type { Selection } from './useSelection'

type Props = {
  readonly selection: Selection
  readonly charted: boolean
  /** The presentation of the selection. */
  readonly presentHref: string
  readonly onChart: (charted: boolean) => void
  /** Where the focus goes when its control here is removed, the best first. */
  readonly focusAfter: () => readonly (Element | null | undefined)[]
}

/** The selection and its actions, always in view. */
export function SelectionBar({ selection, charted, presentHref, onChart, focusAfter }: Props) {
  const { chosen, unknown, beyond, full, select, clear } = selection
  const lang = useLang()
  const bar = useRef<HTMLDivElement>(null)
  useScrollPadding(bar)
  const messages = useMessages('explore').explore
  return (
    <div ref={bar} className="selection" role="group" aria-label={messages.selected(chosen.length)}>
      <p aria-live="polite">
        <strong>{messages.selected(chosen.length)}</strong>
        {full && <span className="muted">{` ${messages.mostSelected(MOST_ITEMS)}`}</span>}
      </p>
      {unknown.length > 0 && <p role="status">{messages.removedItems(unknown)}</p>}
      {beyond > 0 && <p role="status">{messages.itemsOverLimit(beyond, MOST_ITEMS)}</p>}
      <ul>
        {chosen.map(({ id, name }) => (
          <li key={id}>
            <span>{localize(name, lang)}</span>
            <button
              type="button"
              aria-label={messages.remove(localize(name, lang))}
              onClick={({ currentTarget }) => {
                moveFocus(...besideInList(currentTarget), ...focusAfter())
                select(id, false)
              }}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {chosen.length > 0 && (
        <>
          <a className="selection-present" href={presentHref}>
            {messages.presentSelection}
          </a>
          <button type="button" className="primary" onClick={() => onChart(!charted)}>
            {charted ? messages.hideChart : messages.showChart}
          </button>
        </>
      )}
      <button
        type="button"
        onClick={() => {
          moveFocus(...focusAfter())
          clear()
        }}
      >
        {messages.clearSelection}
      </button>
    </div>
  )
}
