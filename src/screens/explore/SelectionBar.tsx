import { useMessages } from '../../messages/useMessages'
import { useRef } from 'react'
import { besideInList, moveFocus } from '../../ui/moveFocus'
import { localize } from '../../messages/localize'
import { useLang } from '../../messages/useMessages'
import type { Indicator } from '../../domain/model/indicator'
import { useClearOf } from './table/useClearOf'

type Props = {
  readonly chosen: readonly Indicator[]
  /** Ids of an old link that no longer name anything. */
  readonly gone: readonly string[]
  /** How many the address names beyond the most. */
  readonly beyond: number
  readonly most: number
  readonly charted: boolean
  /** The presentation with the chosen in it. */
  readonly presentHref: string
  readonly onChart: (charted: boolean) => void
  readonly onRemove: (id: string) => void
  readonly onClear: () => void
  /** Where the focus goes when its control here is gone, the best first. */
  readonly around: () => readonly (Element | null | undefined)[]
}

/** What is selected, always in sight, and what can be done with it. */
export function SelectionBar(props: Props) {
  const { chosen, gone, beyond, most, charted, presentHref, onChart, onRemove, onClear } = props
  const { around } = props
  const lang = useLang()
  const bar = useRef<HTMLDivElement>(null)
  useClearOf(bar)
  const messages = useMessages('explore').explore
  return (
    <div ref={bar} className="selection" role="group" aria-label={messages.selected(chosen.length)}>
      <p aria-live="polite">
        <strong>{messages.selected(chosen.length)}</strong>
        {chosen.length >= most && <span className="muted"> {messages.mostSelected(most)}</span>}
      </p>
      {gone.length > 0 && <p role="status">{messages.goneItems(gone)}</p>}
      {beyond > 0 && <p role="status">{messages.itemsBeyond(beyond, most)}</p>}
      <ul>
        {chosen.map(({ id, name }) => (
          <li key={id}>
            {localize(name, lang)}
            <button
              type="button"
              onClick={({ currentTarget }) => {
                moveFocus(...besideInList(currentTarget), ...around())
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
          moveFocus(...around())
          onClear()
        }}
      >
        {messages.clearSelection}
      </button>
    </div>
  )
}
