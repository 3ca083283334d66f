import { useEffect, useEffectEvent } from 'react'

/** The next exit is our own, so it is not reported. */
let leaving = false

/** Enters or leaves full screen; calls `onRefused` where the browser has none or refuses. */
export async function toggleFullScreen(onRefused: () => void): Promise<void> {
  try {
    if (isFullScreen()) await leaveFullScreen()
    else if (document.fullscreenEnabled) {
      leaving = false
      await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
      await captureEscape()
    } else onRefused()
  } catch {
    onRefused()
  }
}

async function leaveFullScreen(): Promise<void> {
  if (!isFullScreen()) return
  leaving = true
  await document.exitFullscreen()
}

function isFullScreen(): boolean {
  return document.fullscreenElement instanceof Element
}

/** Asks for the Esc key, which otherwise leaves full screen. Some browsers grant it over HTTPS; a long press then leaves. */
async function captureEscape(): Promise<void> {
  const keyboard: unknown = Reflect.get(navigator, 'keyboard')
  if (!canLock(keyboard)) return
  try {
    await keyboard.lock(['Escape'])
  } catch {
    // Refused: Esc leaves full screen and `useFullScreenExit` closes the top layer.
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

/** Calls `onExit` when the browser's Esc left full screen; leaves full screen on unmount. */
export function useFullScreenExit(onExit: () => void): void {
  const report = useEffectEvent(onExit)
  useEffect(() => {
    const onChange = () => {
      if (isFullScreen()) return
      if (!leaving) report()
      leaving = false
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      leaveFullScreen().catch(() => undefined)
    }
  }, [])
}
