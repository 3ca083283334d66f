import type { AreaMessages } from '../../../messages/messages'
import { useMessages } from '../../../messages/useMessages'
import { ASSIGNABLE_COMMANDS } from '../input/useCustomKeys'
import { useEffect, useEffectEvent, useState } from 'react'
import { heldKeys, keyName, findMeaning, type CustomKeys, type Meaning } from '../input/keys'
import { Panel } from './Panel'

type Props = {
  readonly customKeys: CustomKeys
  readonly onCustomKeysChange: (customKeys: CustomKeys) => void
  readonly onClose: () => void
}

type CapturedKey = {
  readonly name: string
  /** Modifiers held with it. */
  readonly held: readonly string[]
  readonly meaning: Meaning | null
}

/** Shows which key a clicker's button sends and what it does; assigns a command to a key that does nothing. */
export function ClickerTest({ customKeys, onCustomKeysChange, onClose }: Props) {
  const messages = useMessages('player').player
  const [captured, setArrived] = useState<CapturedKey | null>(null)
  useKeyCapture((event) => {
    const name = keyName(event)
    // Some clickers send Esc, so only the second one closes.
    if (name === 'Escape' && captured?.name === 'Escape') onClose()
    else setArrived({ name, held: heldKeys(event), meaning: findMeaning(event, customKeys) })
  })
  const free = captured !== null && captured.held.length === 0
  const isCustom = free && captured.name in customKeys
  return (
    <Panel title={messages.clicker.title} closeLabel={messages.close} onClose={onClose}>
      <div aria-live="polite">
        {captured === null ? (
          <p>{messages.clicker.wait}</p>
        ) : (
          <>
            <dl className="clicker-key">
              <dt>{messages.clicker.received}</dt>
              <dd>{formatKey(captured)}</dd>
            </dl>
            <dl className="clicker-key">
              <dt>{messages.clicker.means}</dt>
              <dd>
                {captured.meaning === null ? '—' : describeMeaning(captured.meaning, messages)}
              </dd>
            </dl>
          </>
        )}
        {isCustom && <p>{messages.clicker.assigned(formatKey(captured))}</p>}
        {captured !== null && !free && <p>{messages.clicker.held}</p>}
        {captured?.name === 'Escape' && <p>{messages.clicker.leave}</p>}
      </div>
      {free && captured.name !== '' && (captured.meaning === null || isCustom) && (
        <>
          {captured.meaning === null && <p>{messages.clicker.nothing}</p>}
          {ASSIGNABLE_COMMANDS.map((command) => (
            <button
              key={command}
              type="button"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                onCustomKeysChange({ ...customKeys, [captured.name]: command })
                setArrived({ ...captured, meaning: { kind: 'command', command } })
              }}
            >
              {messages.clicker.commands[command]}
            </button>
          ))}
        </>
      )}
      {Object.keys(customKeys).length > 0 && (
        <p>
          <button
            type="button"
            onClick={() => {
              onCustomKeysChange({})
              setArrived(null)
            }}
          >
            {messages.clicker.reset}
          </button>
        </p>
      )}
    </Panel>
  )
}

/** As printed on the keys: `Ctrl+L`. The name of the space bar would be invisible. */
function formatKey({ name, held }: CapturedKey): string {
  if (held.length === 0) return name === ' ' ? 'Space' : name
  const key = name === ' ' ? 'Space' : name.length === 1 ? name.toUpperCase() : name
  return [...held, ...(MODIFIERS.includes(key) ? [] : [key])].join('+')
}

/** A modifier pressed alone is also reported as held. */
const MODIFIERS = ['Control', 'Alt', 'Meta']

function describeMeaning(meaning: Meaning, messages: AreaMessages['player']): string {
  return meaning.kind === 'digit'
    ? messages.clicker.digit
    : messages.clicker.commands[meaning.command]
}

/** Captures every key and cancels its effect, except Tab and the keys that press a focused button. */
function useKeyCapture(onKey: (event: KeyboardEvent) => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const onButton = event.target instanceof Element && event.target.closest('button') !== null
    if (onButton && (event.key === 'Enter' || event.key === ' ')) return
    if (event.key !== 'Tab') event.preventDefault()
    event.stopImmediatePropagation()
    onKey(event)
  })
  useEffect(() => {
    window.addEventListener('keydown', handle, true)
    return () => window.removeEventListener('keydown', handle, true)
  }, [])
}
