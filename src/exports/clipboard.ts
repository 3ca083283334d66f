export type CopyResult = { readonly kind: 'copied' } | { readonly kind: 'notAllowed' }

/** What the types of a secure page promise may be absent on plain HTTP and in old browsers. */
type Ways = {
  readonly clipboard?: Partial<Clipboard>
}

async function byClipboard(text: string): Promise<boolean> {
  const { clipboard }: Ways = navigator
  if (typeof clipboard?.writeText !== 'function') return false
  try {
    await clipboard.writeText(text)
    return true
  } catch {
    // No permission, or the page lost focus: the old way may still do.
    return false
  }
}

/** What is selected and where the focus is, to be put back. */
function keepPlace(): () => void {
  const { activeElement } = document
  const selection = document.getSelection()
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) =>
    selection?.getRangeAt(index),
  )
  return () => {
    if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true })
    selection?.removeAllRanges()
    for (const range of ranges) if (range !== undefined) selection?.addRange(range)
  }
}

/** `execCommand` is the only way on plain HTTP; it copies what is selected, so something must be. */
function byCommand(text: string): boolean {
  const putBack = keepPlace()
  const area = document.createElement('textarea')
  area.value = text
  area.readOnly = true
  area.setAttribute('aria-hidden', 'true')
  area.tabIndex = -1
  // Inside the window, so that focusing it scrolls nothing; 16 px, so that phones do not zoom in.
  area.style.cssText = 'position:fixed;top:0;left:0;opacity:0;font-size:16px'
  // What lies outside an open modal dialog cannot be focused.
  const home = document.activeElement?.closest('dialog') ?? document.body
  home.append(area)
  try {
    area.focus({ preventScroll: true })
    area.select()
    area.setSelectionRange(0, text.length)
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    area.remove()
    putBack()
  }
}

/** Copies text, over plain HTTP too; focus and selection are as before. */
export async function copyText(text: string): Promise<CopyResult> {
  const copied = (await byClipboard(text)) || byCommand(text)
  return { kind: copied ? 'copied' : 'notAllowed' }
}

/** Whether the browser can put pictures on the clipboard: only on a secure page, and not in old ones. */
export function canCopyPicture(): boolean {
  const { clipboard }: Ways = navigator
  return typeof clipboard?.write === 'function' && typeof ClipboardItem === 'function'
}

/** Copies a PNG. `notAllowed` where the browser cannot or the reader's settings forbid it. */
export async function copyPicture(picture: Blob): Promise<CopyResult> {
  if (!canCopyPicture()) return { kind: 'notAllowed' }
  try {
    await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })])
    return { kind: 'copied' }
  } catch {
    return { kind: 'notAllowed' }
  }
}
