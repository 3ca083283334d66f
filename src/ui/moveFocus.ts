/**
 * Moves the focus to the first candidate that takes it, before the focused control is removed; otherwise a
 * keyboard user would be back at the top of the page. Does not scroll.
 */
export function moveFocus(...candidates: readonly (Element | null | undefined)[]): void {
  for (const candidate of candidates) {
    if (!(candidate instanceof HTMLElement)) continue
    candidate.focus({ preventScroll: true })
    if (document.activeElement === candidate) return
  }
}

/** The buttons of the next and the previous list item of this control. */
export function besideInList(control: Element): readonly (Element | null | undefined)[] {
  const item = control.closest('li')
  return [item?.nextElementSibling, item?.previousElementSibling].map((other) =>
    other?.querySelector('button'),
  )
}
