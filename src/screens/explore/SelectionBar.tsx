import { useMessages, useLang } from '../../messages/useMessages'
import { useRef } from 'react'
import { besideInList, moveFocus } from '../../ui/moveFocus'
import { localize } from '../../messages/localize'
import type { Indicator } from '../../domain/model/indicator'
import { useScrollPadding } from './useScrollPadding'

type Props = {
  readonly chosen: readonly Indicator[]
  /** Ids of an old link that no longer exist. */
  readonly unknown: readonly string[]
  /** How many ids the address has beyond the limit. */
  readonly beyond: number
  readonly most: number
  readonly charted: boolean
  /** The presentation of the selection. */
  readonly presentHref: string
  readonly onChart: (charted: boolean) => void
  readonly onRemove: (id: string) => void
  readonly onClear: () => void
  /** Where the focus goes when its control here is removed, the best first. */
  readonly focusAfter: () => readonly (Element | null | undefined)[]
}

/** The selection and its actions, always in view. */
export function SelectionBar(props: Props) {
  const { chosen, unknown, beyond, most, charted, presentHref, onChart, onRemove, onClear } = props
  const { focusAfter } = props
  const lang = useLang()
  const bar = useRef<HTMLDivElement>(null)
  useScrollPadding(bar)
  const messages = useMessages('explore').explore
  return (
    <div ref={bar} className="selection" role="group" aria-label={messages.selected(chosen.length)}>
      <p aria-live="polite">
        <strong>{messages.selected(chosen.length)}</strong>
        {chosen.length >= most && <span className="muted"> {messages.mostSelected(most)}</span>}
      </p>
      {unknown.length > 0 && <p role="status">{messages.removedItems(unknown)}</p>}
      {beyond > 0 && <p role="status">{messages.itemsOverLimit(beyond, most)}</p>}
      <ul>
        {chosen.map(({ id, name }) => (
          <li key={id}>
            {localize(name, lang)}
            <button
              type="button"
              onClick={({ currentTarget }) => {
                moveFocus(...besideInList(currentTarget), ...focusAfter())
                onRemove(id)
              }}
            >
              <span aria-hidden="true">×</span>
              <span className="visually-hidden">{messages.remove(localize(name, lang))}</span>
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
          onClear()
        }}
      >
        {messages.clearSelection}
      </button>
    </div>
  )
}
