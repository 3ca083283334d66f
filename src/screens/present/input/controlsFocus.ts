/** What Tab reaches beside the slide; a dialog's controls are its own. */
const CONTROLS = '.present-controls, .speaker-bar'

/**
 * Gives the focus back to the stage where it stands on a control: a clicker's stray Tab, or a walk that
 * came to nothing, must not leave a button there that takes the next press for itself. The stage and not
 * nothing at all: the next Tab then begins anew, at the toolbar as a whole.
 */
export function blurControls(): void {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement) || activeElement.closest(CONTROLS) === null) return
  const stage = activeElement.closest<HTMLElement>('.presentation')
  if (stage === null) activeElement.blur()
  else stage.focus()
}
