import { drivingOf } from '../../messages/driving'
import { useLang } from '../../messages/useWords'
import { clockText, momentText } from './speaker/clock'
import type { StageState } from './player/presentationState'
import type { Failure } from './player/useAutoPlay'

type Props = {
  readonly auto: StageState['auto']
  /** A new one begins the bar anew. */
  readonly turn: number
  readonly failure: Failure | null
}

/** How far the slide's time has run, in the margin under it; or why it stands still. */
export function AutoProgress({ auto, turn, failure }: Props) {
  const { auto: words } = drivingOf(useLang())
  return (
    <div className="stage-auto" role="status">
      {auto !== null && !auto.paused && (
        <div
          key={turn}
          className="stage-progress"
          aria-hidden="true"
          // One step a second, also for whoever asked for less movement: a bar that creeps keeps a
          // foyer's computer busy for days.
          style={{ animation: `stage-fill ${auto.seconds}s steps(${auto.seconds}) both` }}
        />
      )}
      {auto?.paused === true && <span>{words.paused}</span>}
      {failure !== null && (
        <span>
          {words.stale(clockText(failure.at), momentText(failure.figuresOf, words.moment))}
        </span>
      )}
    </div>
  )
}
