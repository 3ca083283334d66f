import { drivingOf } from '../../messages/driving'
import { useLang } from '../../messages/useWords'
import { clockText, momentText } from './speaker/clock'
import type { PresentationState } from './player/presentationState'
import type { Failure } from './player/useAutoPlay'

type Props = {
  readonly auto: PresentationState['auto']
  /** A new one begins the bar anew. */
  readonly turn: number
  readonly failure: Failure | null
}

/** How far the slide's time has run, in the margin under it; or why it stands still. */
export function AutoProgress({ auto, turn, failure }: Props) {
  const { auto: messages } = drivingOf(useLang())
  return (
    <div className="present-auto" role="status">
      {auto !== null && !auto.paused && (
        <div
          key={turn}
          className="present-progress"
          aria-hidden="true"
          // One step a second, also for whoever asked for less movement: a bar that creeps keeps a
          // foyer's computer busy for days.
          style={{ animation: `stage-fill ${auto.seconds}s steps(${auto.seconds}) both` }}
        />
      )}
      {auto?.paused === true && <span>{messages.paused}</span>}
      {failure !== null && (
        <span>
          {messages.stale(clockText(failure.at), momentText(failure.figuresOf, messages.moment))}
        </span>
      )}
    </div>
  )
}
