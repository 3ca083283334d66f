import { drivingOf } from '../../../messages/driving'
import { useLang } from '../../../messages/useWords'
import { clockText, elapsedText } from './clock'
import { useNow } from './useNow'

type Props = { readonly began: number; readonly onRestart: () => void }

/** The time of day, and how long the talk has lasted. */
export function Clocks({ began, onRestart }: Props) {
  const { speaker } = drivingOf(useLang())
  const now = useNow()
  return (
    <>
      <p>
        {speaker.clock} <strong data-clock="now">{clockText(now, true)}</strong>
      </p>
      <p>
        {speaker.elapsed} <strong data-clock="elapsed">{elapsedText(now - began)}</strong>
      </p>
      <button type="button" onMouseDown={(event) => event.preventDefault()} onClick={onRestart}>
        {speaker.restart}
      </button>
    </>
  )
}
