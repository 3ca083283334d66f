import { useEffect, useEffectEvent, useState } from 'react'
import { readKey } from '../../../keyboard/readKey'
import { useMessages } from '../../../messages/useMessages'
import { findMeaning, heldKeys, keyName } from '../input/keys'
import { Panel } from './Panel'

/** A modifier pressed alone is also reported as held. */
const MODIFIERS = ['Control', 'Alt', 'Meta']

/** Shows which key a clicker's button sends and what it does. */
export function ClickerTest({ onClose }: { readonly onClose: () => void }) {
  const { clicker, close } = useMessages('player').player
  const [captured, setCaptured] = useState<KeyboardEvent | null>(null)
  useKeyCapture((event) => {
    // Some clickers send Esc, so only the second one closes.
    const isSecondEscape =
      captured !== null && [event, captured].every((one) => keyName(one) === 'Escape')
    if (isSecondEscape) onClose()
    else setCaptured(event)
  })
  const meaning = captured === null ? null : findMeaning(captured)
  const does =
    meaning?.kind === 'digit' ? clicker.digit : meaning && clicker.commands[meaning.command]
  return (
    <Panel title={clicker.title} closeLabel={close} onClose={onClose}>
      <div aria-live="polite">
        {captured === null ? (
          <p>{clicker.wait}</p>
        ) : (
          <>
            <dl className="clicker-key">
              <dt>{clicker.received}</dt>
              <dd>{formatKey(captured)}</dd>
            </dl>
            <dl className="clicker-key">
              <dt>{clicker.means}</dt>
              <dd>{does ?? '—'}</dd>
            </dl>
            {heldKeys(captured).length > 0 && <p>{clicker.held}</p>}
            {keyName(captured) === 'Escape' && <p>{clicker.leave}</p>}
          </>
        )}
      </div>
    </Panel>
  )
}

/** As printed on the keys: `Ctrl+L`. The name of the space bar would be invisible. */
function formatKey(event: KeyboardEvent): string {
  const [name, held] = [keyName(event), heldKeys(event)]
  if (held.length === 0) return name === ' ' ? 'Space' : name
  const key = name === ' ' ? 'Space' : name.length === 1 ? name.toUpperCase() : name
  return [...held, ...(MODIFIERS.includes(key) ? [] : [key])].join('+')
}

/** Captures every key and cancels its effect, except Tab and the keys that press a focused button. */
function useKeyCapture(onKey: (event: KeyboardEvent) => void): void {
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const key = readKey(event)
    if (key === null) return
    const onButton = event.target instanceof Element && event.target.closest('button') !== null
    if (onButton && (key === 'Enter' || key === ' ')) return
    if (key !== 'Tab') event.preventDefault()
    event.stopImmediatePropagation()
    onKey(event)
  })
  useEffect(() => {
    window.addEventListener('keydown', handle, true)
    return () => window.removeEventListener('keydown', handle, true)
  }, [])
}
