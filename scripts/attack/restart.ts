declare global {
  interface Window {
    /** Remembers the roots of React, so that the app can be ended. */
    keepRoot: (create: (box: Element) => Root) => (box: Element) => Root
    /** The app's own first call. */
    startApp?: (box: Element) => unknown
    endApp: () => void
    /** How many have no answer yet. */
    requests: number
  }
}

type Root = { readonly unmount: () => void }

/**
 * Makes an entry's `start` callable from outside, so that the app can start again in its document: code is
 * then compiled and warm, and a case costs a tenth of a load. Nothing else of the app changes.
 */
export function withRestart(entry: string): string {
  const roots = entry.replace(/\(0,(\w+)\.createRoot\)/g, 'keepRoot($1.createRoot)')
  const code = roots.replace(
    /([\w$]+)!==null&&([\w$]+)\(\1\);(?=export)/,
    'window.startApp=$2;$1!==null&&$2($1);',
  )
  if (roots === entry || code === roots) throw new Error('The entry cannot be made to start again')
  return code
}

/** Runs in the page before its own scripts. */
export function prepareRestart(): void {
  const roots: Root[] = []
  window.keepRoot = (create) => (box) => {
    const root = create(box)
    roots.push(root)
    return root
  }
  window.endApp = () => {
    for (const root of roots.splice(0)) root.unmount()
  }
  window.requests = 0
  const fetch = window.fetch.bind(window)
  window.fetch = (...request) => {
    window.requests += 1
    return fetch(...request).finally(() => {
      window.requests -= 1
    })
  }
}

/** Runs in the page: goes to another address by a move, or by ending the app and starting it there. */
export function leadTo({ hash, isMove }: { hash: string; isMove: boolean }): boolean {
  const { startApp, endApp } = window
  // Without the shell nothing tells that the next screen is still to come.
  if (isMove && document.querySelector('#main:not(.print-view)') !== null) {
    window.location.hash = hash
    return true
  }
  if (startApp === undefined) return false
  endApp()
  // What index.html requested early and this screen did not need.
  window.preloaded = {}
  const box = document.createElement('div')
  box.id = 'root'
  for (const child of Array.from(document.body.children))
    if (child.tagName !== 'SCRIPT') child.remove()
  document.body.prepend(box)
  history.replaceState(null, '', `#${hash}`)
  startApp(box)
  return true
}
