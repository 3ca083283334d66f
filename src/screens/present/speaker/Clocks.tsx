import { useMessages } from '../../../messages/useMessages'
import { useEffect, useState } from 'react'
import { clockText } from '../../../ui/momentText'
import { elapsedText } from './clock'

type Props = { readonly began: number; readonly onRestart: () => void }

/** The time of day and the length of the talk so far. */
export function Clocks({ began, onRestart }: Props) {
  const { speaker } = useMessages('player').player
  const now = useNow()
  return (
    <>
      <p>
        <span>{speaker.clock}</span> <strong data-clock="now">{clockText(now, true)}</strong>
      </p>
      <p>
        <span>{speaker.elapsed}</span>{' '}
        <strong data-clock="elapsed">{elapsedText(now - began)}</strong>
      </p>
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={onRestart}>
        {speaker.restart}
      </button>
    </>
  )
}

/** The time in milliseconds since 1970, updated once a second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    let timer = 0
    // Waits for the next full second: steps of 1000 ms would drift and skip one.
    const wait = () => {
      timer = window.setTimeout(
        () => {
          setNow(Date.now())
          wait()
        },
        1000 - (Date.now() % 1000),
      )
    }
    wait()
    return () => window.clearTimeout(timer)
  }, [])
  return now
}
