import { drivingOf } from '../../messages/driving'
import { useLang } from '../../messages/useWords'
import type { Command } from './input/keys'

/** What a button can be asked for; each has its word. */
type Offered = Extract<Command, keyof ReturnType<typeof drivingOf>['controls']>

type Props = {
  readonly commands: readonly Offered[]
  readonly shown: boolean
  readonly onCommand: (command: Command) => void
  /** The keyboard's focus came in. */
  readonly onWalk?: () => void
  /** The way out; null where the window is simply closed. */
  readonly leaveHref: string | null
}

/**
 * What the mouse and the finger can do; there only while they move, and while the keyboard's focus is in
 * it. Some clickers send Tab: the first one reaches the toolbar as a whole, where Space and Enter still
 * lead on and any key of the show puts it away. Only whoever presses Tab again stands on a button, and
 * then Space and Enter press that.
 */
export function Controls({ commands, shown, onCommand, onWalk, leaveHref }: Props) {
  const { controls } = drivingOf(useLang())
  return (
    <div
      className="present-controls"
      role="toolbar"
      aria-label={controls.name}
      tabIndex={0}
      data-shown={shown}
      onFocus={onWalk}
    >
      {commands.map((command) => (
        <button
          key={command}
          type="button"
          // The focus stays where it is: a button left focused would take Space and Enter.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onCommand(command)}
        >
          {controls[command]}
        </button>
      ))}
      {leaveHref !== null && <a href={leaveHref}>{controls.leave}</a>}
    </div>
  )
}
