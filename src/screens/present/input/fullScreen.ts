/** We are leaving it ourselves: the browser's own word that it was left is then no news. */
let leaving = false

/** Fills the screen, or gives it back; `onRefused` where the browser has no such thing or refuses it. */
export async function toggleFullScreen(onRefused: () => void): Promise<void> {
  try {
    if (isFull()) await leaveFullScreen()
    else if (document.fullscreenEnabled) {
      leaving = false
      await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
      await keepEscape()
    } else onRefused()
  } catch {
    onRefused()
  }
}

/** Gives the screen back, if it is filled. */
export async function leaveFullScreen(): Promise<void> {
  if (!isFull()) return
  leaving = true
  await document.exitFullscreen()
}

/** Calls `onLeft` whenever full screen was left by the browser's own Esc, until the returned function is called. */
export function onFullScreenExit(onLeft: () => void): () => void {
  const onChange = () => {
    if (isFull()) return
    if (!leaving) onLeft()
    leaving = false
  }
  document.addEventListener('fullscreenchange', onChange)
  return () => document.removeEventListener('fullscreenchange', onChange)
}

function isFull(): boolean {
  return document.fullscreenElement instanceof Element
}

/** In full screen Esc is the browser's, which leaves it; over HTTPS some let us have the key (then a long press leaves). */
async function keepEscape(): Promise<void> {
  const keyboard: unknown = Reflect.get(navigator, 'keyboard')
  if (!canLock(keyboard)) return
  try {
    await keyboard.lock(['Escape'])
  } catch {
    // Not given: Esc then leaves full screen and, where something lies over the slide, that too.
  }
}

type Lockable = { readonly lock: (codes: readonly string[]) => Promise<void> }

function canLock(keyboard: unknown): keyboard is Lockable {
  return (
    typeof keyboard === 'object' &&
    keyboard !== null &&
    'lock' in keyboard &&
    typeof keyboard.lock === 'function'
  )
}
