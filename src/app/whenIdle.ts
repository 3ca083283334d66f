/** After a page has loaded, the first view has its charts to draw: so long, in milliseconds, nothing is added. */
const SETTLED = 1500

/** Does something once the page has loaded and has nothing else to do; gives the way to call it off. */
export function whenIdle(act: () => void): () => void {
  let timer = 0
  const idle = () => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 5000 })
    else act()
  }
  const settle = () => {
    timer = window.setTimeout(idle, SETTLED)
  }
  if (document.readyState === 'complete') settle()
  else window.addEventListener('load', settle, { once: true })
  return () => {
    window.clearTimeout(timer)
    window.removeEventListener('load', settle)
  }
}
