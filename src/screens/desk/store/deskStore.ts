import type { Progress, SourceText, Work } from '../model/work'
import { parseProgress, parseSource } from '../model/workFile'
import { createDatabase, type Database } from './database'

/** The desk of this browser: one text and what was done to it. */
export type Desk = {
  readonly work: Work | null
  /** What stands in the paste box. */
  readonly pasted: string
  /** Whether it outlasts the page. */
  readonly lasts: boolean
}

export type DeskStore = {
  /** Null until the browser's storage was read. The same object until something changes. */
  readonly read: () => Desk | null
  readonly subscribe: (onChange: () => void) => () => void
  /** Puts a text on the desk, in the place of the last. */
  readonly bringIn: (work: Work) => void
  /** Applies a change to what was done; without a text nothing happens. */
  readonly change: (update: (progress: Progress) => Progress) => void
  readonly clear: () => void
  readonly paste: (text: string) => void
}

/** Keeps the desk in memory at once and in the browser's storage right after. */
export function createDeskStore(database: Database): DeskStore {
  let desk: Desk | null = null
  const listeners = new Set<() => void>()
  const set = (next: Desk): void => {
    desk = next
    listeners.forEach((notify) => notify())
  }
  const fail = (): void => {
    if (desk?.lasts === true) set({ ...desk, lasts: false })
  }
  const put = (...args: Parameters<Database['write']>): void => {
    database.write(...args).catch(fail)
  }
  let isLoading = false
  const load = (): void => {
    if (isLoading) return
    isLoading = true
    loadDesk(database).then(set, () => set({ work: null, pasted: '', lasts: false }))
  }
  const writeProgress = (progress: Progress): void => put('progress', progress)
  const writeSource = (source: SourceText): void => put('source', source)
  return {
    read: () => desk,
    subscribe: (onChange) => {
      load()
      listeners.add(onChange)
      return () => {
        listeners.delete(onChange)
      }
    },
    bringIn: (work) => {
      set({ work, pasted: '', lasts: desk?.lasts ?? true })
      writeSource(work.source)
      writeProgress(work.progress)
      put('pasted', undefined)
    },
    change: (update) => {
      const work = desk?.work
      if (desk === null || work === null || work === undefined) return
      const progress = update(work.progress)
      set({ ...desk, work: { ...work, progress } })
      writeProgress(progress)
    },
    clear: () => {
      if (desk !== null) set({ ...desk, work: null })
      put('source', undefined)
      put('progress', undefined)
    },
    paste: (text) => {
      if (desk !== null) set({ ...desk, pasted: text })
      put('pasted', text)
    },
  }
}

async function loadDesk(database: Database): Promise<Desk> {
  const [source, progress, pasted] = await Promise.all([
    database.read('source'),
    database.read('progress'),
    database.read('pasted'),
  ])
  const [knownSource, knownProgress] = [parseSource(source), parseProgress(progress)]
  return {
    work:
      knownSource === null || knownProgress === null
        ? null
        : { source: knownSource, progress: knownProgress },
    pasted: typeof pasted === 'string' ? pasted : '',
    lasts: true,
  }
}

/** The desk of the page: it outlasts a visit to another screen also where the browser keeps nothing. */
export const deskStore = createDeskStore(createDatabase(() => window.indexedDB))
