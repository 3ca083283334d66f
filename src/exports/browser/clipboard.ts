export type CopyResult = { readonly kind: 'copied' } | { readonly kind: 'notAllowed' }

/** The clipboard API is absent on plain HTTP and partial in old browsers. */
type MaybeClipboard = { readonly clipboard?: Partial<Clipboard> }

async function copyByClipboard(text: string): Promise<boolean> {
  const { clipboard }: MaybeClipboard = navigator
  if (typeof clipboard?.writeText !== 'function') return false
  try {
    await clipboard.writeText(text)
    return true
  } catch {
    // No permission or no focus: execCommand may still work.
    return false
  }
}

/** Returns a function that restores the focus and the selection. */
function saveFocusAndSelection(): () => void {
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

/** On plain HTTP only `execCommand` works; it copies the selection. */
function copyByCommand(text: string): boolean {
  const restore = saveFocusAndSelection()
  const area = document.createElement('textarea')
  area.value = text
  area.readOnly = true
  area.setAttribute('aria-hidden', 'true')
  area.tabIndex = -1
  // Inside the viewport, so that focus does not scroll; 16 px, so that phones do not zoom in.
  area.style.cssText = 'position:fixed;top:0;left:0;opacity:0;font-size:16px'
  // Elements outside an open modal dialog cannot be focused.
  const container = document.activeElement?.closest('dialog') ?? document.body
  container.append(area)
  try {
    area.focus({ preventScroll: true })
    area.select()
    area.setSelectionRange(0, text.length)
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    area.remove()
    restore()
  }
}

/** Copies text, also on plain HTTP; keeps focus and selection. */
export async function copyText(text: string): Promise<CopyResult> {
  const copied = (await copyByClipboard(text)) || copyByCommand(text)
  return { kind: copied ? 'copied' : 'notAllowed' }
}

/** Whether the browser can copy images: only on secure pages, and not in old browsers. */
export function canCopyImage(): boolean {
  const { clipboard }: MaybeClipboard = navigator
  return typeof clipboard?.write === 'function' && typeof ClipboardItem === 'function'
}

const PNG = 'image/png'

/** Old Chromium accepts no promise of an image. */
function createClipboardItem(image: Promise<Blob>): ClipboardItem | null {
  try {
    return new ClipboardItem({ [PNG]: image })
  } catch {
    return null
  }
}

/** Copies a PNG; the pending promise is passed on, because Safari writes only during a user gesture. */
export async function copyImage(image: Promise<Blob>): Promise<CopyResult> {
  if (!canCopyImage()) return { kind: 'notAllowed' }
  const item = createClipboardItem(image)
  try {
    await navigator.clipboard.write([item ?? new ClipboardItem({ [PNG]: await image })])
    return { kind: 'copied' }
  } catch {
    // An error of the image itself rejects.
    await image
    return { kind: 'notAllowed' }
  }
}
