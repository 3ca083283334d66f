import { useEffect, useEffectEvent, useId, useMemo, useState, type KeyboardEvent } from 'react'
import { drivingOf } from '../../../messages/driving'
import { pick } from '../../../messages/pick'
import { useWords } from '../../../messages/useWords'
import type { World } from '../../../domain/model/regionDataset'
import type { SearchIndex } from '../../../search/searchIndex'
import { answersTo, chosenBy } from './answerChoice'
import { Panel } from './Panel'

type Props = {
  readonly world: World
  readonly index: SearchIndex
  /** Pinyin is found. */
  readonly spelt: boolean
  /** What Enter would show now, so that it can be drawn before. */
  readonly onCandidate: (indicator: string | null) => void
  readonly onAnswer: (indicator: string) => void
  readonly onClose: () => void
}

/** Finds an indicator that is not on the agenda by a few letters, and shows it by a digit or Enter. */
export function AnswerMode({ world, index, spelt, onCandidate, onAnswer, onClose }: Props) {
  const { lang } = useWords()
  const words = drivingOf(lang)
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
    <Panel title={words.answer.title} closeWord={words.close} onClose={onClose}>
      <input
        className="answer-field"
        aria-label={words.answer.label}
        placeholder={words.answer.label}
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
          ? words.answer.forgiven
          : query.trim() !== '' && ids.length === 0
            ? words.answer.none
            : words.answer.hint}
        {!spelt && ` ${words.answer.pinyinComing}`}
      </p>
      <div className="answer-list" role="listbox" id={listId} aria-label={words.answer.title}>
        {ids.map((id, place) => {
          const indicator = world.indicatorById.get(id)
          const topic = world.catalog.topics.find((one) => one.id === indicator?.topic)
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
                {indicator === undefined ? id : pick(indicator.name, lang)}
              </span>
              {topic !== undefined && (
                <span className="answer-topic">{pick(topic.name, lang)}</span>
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
