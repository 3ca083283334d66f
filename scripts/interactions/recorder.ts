/** What one interaction cost, in milliseconds; shifts as Layout Instability scores them. */
export type Recorded = {
  /** Event Timing's own answer, as Interaction to Next Paint counts it; 0 means under 16. */
  readonly event: number
  /** Until the first change that the input made was painted. */
  readonly answer: number
  /** Until the last one was: nothing is missing or busy any more. */
  readonly complete: number
  /** The longest time for which the page could not have answered another input. */
  readonly blocked: number
  readonly shift: number
}

type State = {
  from: number | null
  answer: number
  complete: number
  lastChange: number
  event: number
  blocked: number
  shift: number
}

declare global {
  interface Window {
    speedRecorder: {
      start: () => void
      /** Now, for what no input event begins: the way back. */
      begin: () => void
      quiet: () => boolean
      read: () => Recorded
    }
  }
}

/**
 * Runs in the page before its own scripts. An interaction begins with the time stamp of its (last) input
 * event; from then on every change of the document is followed to the frame that paints it.
 */
export function installRecorder(): void {
  const QUIET = 350
  let state: State = fresh()
  function fresh(): State {
    return { from: null, answer: 0, complete: 0, lastChange: 0, event: 0, blocked: 0, shift: 0 }
  }
  const begin = (event: Event) => {
    // Where nothing changes any more after the pointer is down, what follows is measured all the same.
    if (event.isTrusted) state.from = event.timeStamp
  }
  for (const type of ['pointerdown', 'pointerup', 'keydown', 'wheel'])
    addEventListener(type, begin, { capture: true, passive: true })

  const painted = (then: (now: number) => void) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => then(performance.now()))
      channel.port1.start()
      channel.port2.postMessage(null)
    })
  const changes = new MutationObserver(() => {
    const of = state
    if (of.from === null) return
    of.lastChange = performance.now()
    painted((now) => {
      if (of.from === null) return
      if (of.answer === 0) of.answer = now - of.from
      of.complete = now - of.from
    })
  })
  const watch = () =>
    changes.observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
  if (document.documentElement === null) document.addEventListener('readystatechange', watch)
  else watch()

  const observe = (type: string, each: (entry: PerformanceEntry) => void, options = {}) => {
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, ...options })
  }
  observe(
    'event',
    (entry) => {
      const isOurs = state.from !== null && entry.startTime >= state.from - 500
      const counts = 'interactionId' in entry && entry.interactionId !== 0
      if (isOurs && counts) state.event = Math.max(state.event, entry.duration)
    },
    { durationThreshold: 16 },
  )
  observe('longtask', (entry) => {
    const { from } = state
    if (from === null || entry.startTime + entry.duration < from) return
    state.blocked = Math.max(
      state.blocked,
      entry.startTime + entry.duration - Math.max(from, entry.startTime),
    )
  })
  observe('layout-shift', (entry) => {
    if (state.from !== null && entry.startTime >= state.from && 'value' in entry)
      state.shift += Number(entry.value)
  })

  window.speedRecorder = {
    start: () => {
      state = fresh()
    },
    begin: () => {
      state.from = performance.now()
    },
    quiet: () =>
      state.from !== null &&
      performance.now() - Math.max(state.from, state.lastChange) > QUIET &&
      document.querySelector('[aria-busy="true"]') === null,
    read: () => ({
      event: state.event,
      answer: state.answer,
      complete: state.complete,
      blocked: state.blocked,
      shift: state.shift,
    }),
  }
}
