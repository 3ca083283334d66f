/**
 * Gives the focus to the first of these that takes it (what is hidden or disabled does not), before the
 * control that holds it goes away: else a keyboard reader is thrown back to the top of the page. The page
 * stands where it is.
 */
export function moveFocus(...candidates: readonly (Element | null | undefined)[]): void {
  for (const candidate of candidates) {
    if (!(candidate instanceof HTMLElement)) continue
    candidate.focus({ preventScroll: true })
    if (document.activeElement === candidate) return
  }
}

/** The buttons of the list items beside the one that holds this control: the next one's, the one before's. */
export function besideInList(control: Element): readonly (Element | null | undefined)[] {
  const item = control.closest('li')
  return [item?.nextElementSibling, item?.previousElementSibling].map((other) =>
    other?.querySelector('button'),
  )
}
