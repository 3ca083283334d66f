import { useMessages } from '../../messages/useMessages'
import { clockText, momentText } from './speaker/clock'
import type { PresentationState } from './player/presentationState'
import type { RefreshFailure } from './player/useAutoPlay'

type Props = {
  readonly auto: PresentationState['auto']
  /** A new number restarts the bar. */
  readonly cycle: number
  readonly failure: RefreshFailure | null
}

/** The progress of auto-play, in the margin under the slide; or why it is paused or out of date. */
export function AutoProgress({ auto, cycle, failure }: Props) {
  const { auto: messages } = useMessages('player').player
  return (
    <div className="present-auto" role="status">
      {auto !== null && !auto.paused && (
        <div
          key={cycle}
          className="present-progress"
          aria-hidden="true"
          // One step a second, with reduced motion too: a smooth bar would keep a kiosk's CPU busy for days.
          style={{
            animation: `present-progress-fill ${auto.seconds}s steps(${auto.seconds}) both`,
          }}
        />
      )}
      {auto?.paused === true && <span>{messages.paused}</span>}
      {failure !== null && (
        <span>
          {messages.stale(clockText(failure.at), momentText(failure.dataFrom, messages.moment))}
        </span>
      )}
    </div>
  )
}
