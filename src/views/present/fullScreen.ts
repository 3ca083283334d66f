/** Fills the screen, or gives it back; `onRefused` where the browser has no such thing or refuses it. */
export async function toggleFullScreen(onRefused: () => void): Promise<void> {
  try {
    if (isFull()) await document.exitFullscreen()
    else if (document.fullscreenEnabled)
      await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
    else onRefused()
  } catch {
    onRefused()
  }
}

function isFull(): boolean {
  return document.fullscreenElement instanceof Element
}
