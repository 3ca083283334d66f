import { startProgress, type Progress, type SourceText, type Work } from '../model/work'
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
  // Another tab may bring in another text: what was done names the text that it was done to.
  const writeProgress = ({ source, progress }: Work): void =>
    put('progress', { ...progress, of: fingerprint(source) })
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
      put('source', { ...work.source, region: work.progress.region })
      writeProgress(work)
      put('pasted', undefined)
    },
    change: (update) => {
      const work = desk?.work
      if (desk === null || work === null || work === undefined) return
      const changed = { ...work, progress: update(work.progress) }
      set({ ...desk, work: changed })
      writeProgress(changed)
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
  return {
    work: joinRecords(source, progress),
    pasted: typeof pasted === 'string' ? pasted : '',
    lasts: true,
  }
}

/** The text with what was done to it; with nothing done where the record is of another text. */
function joinRecords(sourceRecord: unknown, progressRecord: unknown): Work | null {
  const source = parseSource(sourceRecord)
  if (source === null) return null
  const isOfSource = readField(progressRecord, 'of') === fingerprint(source)
  const done = isOfSource ? parseProgress(progressRecord) : null
  if (done !== null) return { source, progress: done }
  const region = readField(sourceRecord, 'region')
  return typeof region === 'string' ? { source, progress: startProgress(region) } : null
}

function readField(record: unknown, name: string): unknown {
  return typeof record === 'object' && record !== null ? Reflect.get(record, name) : undefined
}

/** The same for the same name and text; other texts have another (FNV-1a, 32 bits, with the lengths). */
function fingerprint({ name, text }: SourceText): string {
  let hash = 0x811c9dc5
  for (const unit of `${name}\n${text}`.split(''))
    hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193)
  return [name.length, text.length, (hash >>> 0).toString(16)].join('-')
}

/** The desk of the page: it outlasts a visit to another screen also where the browser keeps nothing. */
export const deskStore = createDeskStore(createDatabase(() => window.indexedDB))
