import { useEffect, useEffectEvent, useId, useMemo, useState, type KeyboardEvent } from 'react'
import { readKey } from '../../../keyboard/readKey'
import { localize } from '../../../messages/localize'
import { useMessages } from '../../../messages/useMessages'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import type { SearchIndex } from '../../../search/searchIndex'
import { findAnswers, findChosenAnswer } from './findAnswers'
import { Panel } from './Panel'

type Props = {
  readonly dataset: RegionDataset
  readonly index: SearchIndex
  readonly pinyinReady: boolean
  /** The answer that Enter would choose, so that its slides can be rendered in advance. */
  readonly onCandidate: (indicator: string | null) => void
  readonly onAnswer: (indicator: string) => void
  readonly onClose: () => void
}

/** Finds an indicator that is not on the agenda by a few letters; a digit or Enter shows it. */
export function AnswerMode({ dataset, index, pinyinReady, onCandidate, onAnswer, onClose }: Props) {
  const { lang } = useMessages()
  const messages = useMessages('player').player
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const { ids, forgiven } = useMemo(() => findAnswers(index, query), [index, query])
  const candidate = ids[at] ?? null

  const report = useEffectEvent(onCandidate)
  useEffect(() => report(candidate), [candidate])
  // Once closed, no candidate needs slides.
  useEffect(() => () => report(null), [])

  const onKeyDown = (event: KeyboardEvent) => {
    const key = readKey(event.nativeEvent)
    if (key === null) return
    const chosen = key === 'Enter' ? at : findChosenAnswer(key, query, ids.length)
    const move = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
    if (chosen === null && move === 0) return
    event.preventDefault()
    const id = chosen === null ? undefined : ids[chosen]
    if (id !== undefined) onAnswer(id)
    setAt(Math.max(0, Math.min(ids.length - 1, at + move)))
  }

  return (
    <Panel title={messages.answer.title} closeLabel={messages.close} onClose={onClose}>
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
        <span>
          {forgiven && ids.length > 0
            ? messages.answer.forgiven
            : query.trim() !== '' && ids.length === 0
              ? messages.answer.none
              : messages.answer.hint}
        </span>
        {!pinyinReady && <span>{` ${messages.answer.pinyinComing}`}</span>}
      </p>
      <div className="answer-list" role="listbox" id={listId} aria-label={messages.answer.title}>
        {ids.map((id, row) => {
          const indicator = dataset.indicatorById.get(id)
          const topic = indicator && dataset.topicById.get(indicator.topic)
          return (
            <button
              key={id}
              id={`${listId}-${row}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={row === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onAnswer(id)}
            >
              <span className="answer-number">{row + 1}</span>
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

/** Focused at once: the presenter pressed `/` in order to type. */
function focusOnce(field: HTMLInputElement | null) {
  field?.focus()
}
