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

const PNG = 'image/png'

/** Old Chromium takes pictures only once they are made. */
function itemOf(picture: Promise<Blob>): ClipboardItem | null {
  try {
    return new ClipboardItem({ [PNG]: picture })
  } catch {
    return null
  }
}

/**
 * Copies a PNG that is being made. Safari lets a page write to the clipboard only while it answers a press:
 * so the promise is handed over at once, where that can be done. `notAllowed` where the browser cannot or
 * the reader's settings forbid it; rejects as the picture does.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<CopyResult> {
  if (!canCopyPicture()) return { kind: 'notAllowed' }
  const item = itemOf(picture)
  try {
    await navigator.clipboard.write([item ?? new ClipboardItem({ [PNG]: await picture })])
    return { kind: 'copied' }
  } catch {
    // What went wrong with the picture itself is for the caller to tell.
    await picture
    return { kind: 'notAllowed' }
  }
}
