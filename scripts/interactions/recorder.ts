/** The cost of one interaction in milliseconds; shifts as Layout Instability scores them. */
export type Recorded = {
  /** The duration of Event Timing, as in Interaction to Next Paint; 0 means under 16. */
  readonly event: number
  /** Time to the paint of the first change. */
  readonly answer: number
  /** Time to the paint of the last change. */
  readonly complete: number
  /** The longest time without a response to another input. */
  readonly blocked: number
  readonly shift: number
}

type State = { -readonly [Key in keyof Recorded]: number } & {
  from: number | null
  lastChange: number
}

declare global {
  interface Window {
    speedRecorder: {
      start: () => void
      /** Starts now, for Back, which no input event begins. */
      begin: () => void
      quiet: () => boolean
      read: () => Recorded
    }
  }
}

/** Runs in the page before its scripts; measures from the last input event to the paint of each change. */
export function installRecorder(): void {
  const QUIET = 350
  let state: State = fresh()
  function fresh(): State {
    return { from: null, answer: 0, complete: 0, lastChange: 0, event: 0, blocked: 0, shift: 0 }
  }
  const begin = (event: Event) => {
    if (event.isTrusted) state.from = event.timeStamp
  }
  for (const type of ['pointerdown', 'pointerup', 'keydown', 'wheel'])
    addEventListener(type, begin, { capture: true, passive: true })

  const afterFrame = (then: (now: number) => void) =>
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
    afterFrame((now) => {
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
    read: () => state,
  }
}
