import { useEffect, useEffectEvent, useId, useMemo, useState, type KeyboardEvent } from 'react'
import { drivingOf } from '../../../messages/driving'
import { localize } from '../../../messages/pick'
import { useMessages } from '../../../messages/useWords'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { SearchIndex } from '../../../search/searchIndex'
import { answersTo, chosenBy } from './answerChoice'
import { Panel } from './Panel'

type Props = {
  readonly dataset: RegionDataset
  readonly index: SearchIndex
  readonly pinyinReady: boolean
  /** What Enter would show now, so that it can be drawn before. */
  readonly onCandidate: (indicator: string | null) => void
  readonly onAnswer: (indicator: string) => void
  readonly onClose: () => void
}

/** Finds an indicator that is not on the agenda by a few letters, and shows it by a digit or Enter. */
export function AnswerMode({ dataset, index, pinyinReady, onCandidate, onAnswer, onClose }: Props) {
  const { lang } = useMessages()
  const messages = drivingOf(lang)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const { ids, forgiven } = useMemo(() => answersTo(index, query), [index, query])
  const candidate = ids[at] ?? null

  const tell = useEffectEvent(onCandidate)
  useEffect(() => tell(candidate), [candidate])
  // What was not chosen need not be drawn any longer.
  useEffect(() => () => tell(null), [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const chosen = event.key === 'Enter' ? at : chosenBy(event.key, query, ids.length)
    const move = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (chosen === null && move === 0) return
    event.preventDefault()
    const id = chosen === null ? undefined : ids[chosen]
    if (id !== undefined) onAnswer(id)
    setAt(Math.max(0, Math.min(ids.length - 1, at + move)))
  }

  return (
    <Panel title={messages.answer.title} closeWord={messages.close} onClose={onClose}>
      <input
        className="answer-field"
        aria-label={messages.answer.label}
        placeholder={messages.answer.label}
        role="combobox"
        aria-expanded={ids.length > 0}
        aria-controls={listId}
        aria-activedescendant={candidate === null ? undefined : `${listId}-${at}`}
        autoComplete="off"
        spellCheck={false}
        ref={focusOnce}
        value={query}
        onChange={({ currentTarget }) => {
          setQuery(currentTarget.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status">
        {forgiven && ids.length > 0
          ? messages.answer.forgiven
          : query.trim() !== '' && ids.length === 0
            ? messages.answer.none
            : messages.answer.hint}
        {!pinyinReady && ` ${messages.answer.pinyinComing}`}
      </p>
      <div className="answer-list" role="listbox" id={listId} aria-label={messages.answer.title}>
        {ids.map((id, place) => {
          const indicator = dataset.indicatorById.get(id)
          const topic = indicator && dataset.topicById.get(indicator.topic)
          return (
            <button
              key={id}
              id={`${listId}-${place}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={place === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onAnswer(id)}
            >
              <span className="answer-number">{place + 1}</span>
              <span className="answer-name">
                {indicator === undefined ? id : localize(indicator.name, lang)}
              </span>
              {topic !== undefined && (
                <span className="answer-topic">{localize(topic.name, lang)}</span>
              )}
            </button>
          )
        })}
      </div>
    </Panel>
  )
}

/** The clerk has pressed `/` to type: where else should the letters go. */
function focusOnce(field: HTMLInputElement | null) {
  field?.focus()
}
