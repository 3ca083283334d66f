import { useState } from 'react'
import { drivingOf } from '../../../messages/driving'
import { useLang } from '../../../messages/useWords'
import { heldKeys, keyName, findMeaning, type CustomKeys, type Meaning } from '../input/keys'
import { TEACHABLE } from '../input/customKeys'
import { Panel } from './Panel'
import { useKeyArrival } from './useKeyArrival'

type Props = {
  readonly learned: CustomKeys
  readonly onLearn: (learned: CustomKeys) => void
  readonly onClose: () => void
}

type Arrived = {
  readonly name: string
  /** Of Ctrl and the like, held down with it. */
  readonly held: readonly string[]
  readonly meaning: Meaning | null
}

/** Shows which key a clicker's button sends and what it does; teaches it something where it does nothing. */
export function ClickerTest({ learned, onLearn, onClose }: Props) {
  const messages = drivingOf(useLang())
  const [arrived, setArrived] = useState<Arrived | null>(null)
  useKeyArrival((event) => {
    const name = keyName(event)
    // Esc is a clicker's key too: only the second one closes.
    if (name === 'Escape' && arrived?.name === 'Escape') onClose()
    else setArrived({ name, held: heldKeys(event), meaning: findMeaning(event, learned) })
  })
  const free = arrived !== null && arrived.held.length === 0
  const isLearned = free && arrived.name in learned
  return (
    <Panel title={messages.clicker.title} closeWord={messages.close} onClose={onClose}>
      <div aria-live="polite">
        {arrived === null ? (
          <p>{messages.clicker.wait}</p>
        ) : (
          <>
            <dl className="clicker-key">
              <dt>{messages.clicker.arrived}</dt>
              <dd>{shownKey(arrived)}</dd>
            </dl>
            <dl className="clicker-key">
              <dt>{messages.clicker.means}</dt>
              <dd>{arrived.meaning === null ? '—' : meaningWord(arrived.meaning, messages)}</dd>
            </dl>
          </>
        )}
        {isLearned && <p>{messages.clicker.learned(shownKey(arrived))}</p>}
        {arrived !== null && !free && <p>{messages.clicker.held}</p>}
        {arrived?.name === 'Escape' && <p>{messages.clicker.leave}</p>}
      </div>
      {free && arrived.name !== '' && (arrived.meaning === null || isLearned) && (
        <>
          {arrived.meaning === null && <p>{messages.clicker.nothing}</p>}
          {TEACHABLE.map((command) => (
            <button
              key={command}
              type="button"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                onLearn({ ...learned, [arrived.name]: command })
                setArrived({ ...arrived, meaning: { kind: 'command', command } })
              }}
            >
              {messages.clicker.commands[command]}
            </button>
          ))}
        </>
      )}
      {Object.keys(learned).length > 0 && (
        <p>
          <button
            type="button"
            onClick={() => {
              onLearn({})
              setArrived(null)
            }}
          >
            {messages.clicker.forget}
          </button>
        </p>
      )}
    </Panel>
  )
}

/** As it stands on the keys: `Ctrl+L`. The space bar's own name is invisible. */
function shownKey({ name, held }: Arrived): string {
  if (held.length === 0) return name === ' ' ? 'Space' : name
  const key = name === ' ' ? 'Space' : name.length === 1 ? name.toUpperCase() : name
  return [...held, ...(MODIFIERS.includes(key) ? [] : [key])].join('+')
}

/** Such a key pressed alone is held down with itself. */
const MODIFIERS = ['Control', 'Alt', 'Meta']

function meaningWord(meaning: Meaning, messages: ReturnType<typeof drivingOf>): string {
  return meaning.kind === 'digit'
    ? messages.clicker.digit
    : messages.clicker.commands[meaning.command]
}
