/**
 * Lets the browser handle input and paint before a long computation goes on. A message instead of a
 * timer, because background tabs throttle timers to one a second.
 */
export function yieldToMain(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
