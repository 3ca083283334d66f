/** Pause after the page has loaded, in which the charts of the first view are drawn (ms). */
const SETTLE = 1500

/** Runs a task once the page has loaded and is idle; returns a function that cancels it. */
export function whenIdle(task: () => void): () => void {
  let timer = 0
  const idle = () => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: 5000 })
    else task()
  }
  const settle = () => {
    timer = window.setTimeout(idle, SETTLE)
  }
  if (document.readyState === 'complete') settle()
  else window.addEventListener('load', settle, { once: true })
  return () => {
    window.clearTimeout(timer)
    window.removeEventListener('load', settle)
  }
}
