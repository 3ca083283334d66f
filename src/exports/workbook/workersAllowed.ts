/** Whether workers from blobs are allowed: a content security policy can forbid them. */
export function workersAllowed(): Promise<boolean> {
  if (typeof Worker === 'undefined') return Promise.resolve(true)
  return new Promise((resolve) => {
    const address = URL.createObjectURL(new Blob(['postMessage(0)'], { type: 'text/javascript' }))
    const settle = (worker: Worker | null, allowed: boolean): void => {
      worker?.terminate()
      URL.revokeObjectURL(address)
      resolve(allowed)
    }
    try {
      const worker = new Worker(address)
      worker.addEventListener('message', () => settle(worker, true))
      worker.addEventListener('error', () => settle(worker, false))
    } catch {
      settle(null, false)
    }
  })
}
