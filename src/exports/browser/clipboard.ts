export type CopyResult = { readonly kind: 'copied' } | { readonly kind: 'notAllowed' }

/** The clipboard API is absent on plain HTTP and partial in old browsers. */
type MaybeClipboard = { readonly clipboard?: Partial<Clipboard> }

/** Plain text, and the same as HTML for programs that take tables. */
type Copied = { readonly text: string; readonly html: string | null }

async function copyByClipboard({ text, html }: Copied): Promise<boolean> {
  const { clipboard }: MaybeClipboard = navigator
  try {
    if (html === null) {
      if (typeof clipboard?.writeText !== 'function') return false
      await clipboard.writeText(text)
      return true
    }
    if (!canWriteItems()) return false
    const flavours = { 'text/plain': text, 'text/html': html }
    const blobs = Object.entries(flavours).map(
      ([type, content]) => [type, new Blob([content], { type })] as const,
    )
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
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
function copyByCommand({ text, html }: Copied): boolean {
  const restore = saveFocusAndSelection()
  const area = document.createElement('textarea')
  area.value = text
  area.addEventListener('copy', (event) => {
    if (html === null || event.clipboardData === null) return
    event.clipboardData.setData('text/plain', text)
    event.clipboardData.setData('text/html', html)
    event.preventDefault()
  })
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

/** Copies text, also with an HTML form of it and on plain HTTP; keeps focus and selection. */
export async function copyText(text: string, html: string | null = null): Promise<CopyResult> {
  const copied = (await copyByClipboard({ text, html })) || copyByCommand({ text, html })
  return { kind: copied ? 'copied' : 'notAllowed' }
}

/** Whether the browser can copy images: only on secure pages, and not in old browsers. */
export function canCopyImage(): boolean {
  return canWriteItems()
}

function canWriteItems(): boolean {
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
