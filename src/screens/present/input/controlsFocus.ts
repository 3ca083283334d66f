/** The controls that Tab reaches outside dialogs. */
const CONTROLS = '.present-controls, .speaker-bar'

/**
 * Moves the focus from a control back to the presentation: after a clicker's stray Tab a focused button
 * would take the next key. The presentation gets the focus, so that the next Tab starts at the toolbar.
 */
export function blurControls(): void {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLElement) || activeElement.closest(CONTROLS) === null) return
  const presentation = activeElement.closest<HTMLElement>('.presentation')
  if (presentation === null) activeElement.blur()
  else presentation.focus()
}
