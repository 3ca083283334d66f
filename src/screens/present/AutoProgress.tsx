import type { Stale } from '../../data/state/regionDatasetState'
import { useMessages } from '../../messages/useMessages'
import { clockText, momentText } from '../../ui/momentText'
import type { PresentationState } from './player/presentationState'

type Props = {
  readonly auto: PresentationState['auto']
  /** A new number restarts the bar. */
  readonly cycle: number
  readonly stale: Stale | null
}

/** The progress of auto-play, in the margin under the slide; or why it is paused or out of date. */
export function AutoProgress({ auto, cycle, stale }: Props) {
  const { lang, player } = useMessages('player')
  const messages = player.auto
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
      {auto !== null && stale !== null && (
        <span>{messages.stale(clockText(stale.failedAt), momentText(stale.since, lang))}</span>
      )}
    </div>
  )
}
