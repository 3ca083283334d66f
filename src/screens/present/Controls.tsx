import type { AreaMessages } from '../../messages/messages'
import { useMessages } from '../../messages/useMessages'
import type { Command } from './input/keys'

/** The commands that have a button. */
type ControlCommand = Extract<Command, keyof AreaMessages['player']['controls']>

type Props = {
  readonly commands: readonly ControlCommand[]
  readonly visible: boolean
  readonly onCommand: (command: Command) => void
  /** The toolbar or a button in it got the keyboard focus. */
  readonly onTabFocus?: () => void
  /** Null where the user closes the window instead of leaving the screen. */
  readonly leaveHref: string | null
}

/**
 * Buttons for mouse and touch, visible while the pointer moves or the focus is in them. Some clickers
 * send Tab: the first Tab focuses the toolbar itself, where Space and Enter still go to the next slide
 * and any key of the presentation hides the toolbar. Only a second Tab focuses a button, which then
 * takes Space and Enter.
 */
export function Controls({ commands, visible, onCommand, onTabFocus, leaveHref }: Props) {
  const { controls } = useMessages('player').player
  return (
    <div
      className="present-controls"
      role="toolbar"
      aria-label={controls.name}
      tabIndex={0}
      data-visible={visible}
      onFocus={onTabFocus}
    >
      {commands.map((command) => (
        <button
          key={command}
          type="button"
          // A focused button would take Space and Enter, so a click does not focus it.
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
