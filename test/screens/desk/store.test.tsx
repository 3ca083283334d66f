import { describe, expect, it } from 'vitest'
import { decide, drop, ignore, startProgress, undecide } from '../../../src/screens/desk/model/work'
import type { SourceText, Work } from '../../../src/screens/desk/model/work'
import { formatWork, parseProgress, parseWork } from '../../../src/screens/desk/model/workFile'
import type { Database } from '../../../src/screens/desk/store/database'
import { createDeskStore } from '../../../src/screens/desk/store/deskStore'

const source: SourceText = {
  name: '报告',
  format: 'docx',
  text: '共97件',
  warnings: [{ kind: 'hidden', start: 1, end: 1, text: '内部' }],
}
const twelve: SourceText = { ...source, text: '共12件' }
const accepted = { kind: 'accepted', at: '2022-03-01T00:00:00.000Z' } as const
const progress = ignore(
  drop(decide(startProgress('530600'), '1-4', accepted), 'litigation.cases', true),
  'comment/1-1',
  '已与科室确认',
)
const work: Work = { source, progress }

function aDatabase(): Database & { readonly records: Map<string, unknown> } {
  const records = new Map<string, unknown>()
  return {
    records,
    read: (name) => Promise.resolve(records.get(name)),
    write: (name, value) => {
      if (value === undefined) records.delete(name)
      else records.set(name, structuredClone(value))
      return Promise.resolve()
    },
  }
}

async function open(database: Database) {
  const store = createDeskStore(database)
  await new Promise<void>((resolve) => {
    store.subscribe(resolve)
  })
  return store
}

describe('the desk', () => {
  it('is there after the page was closed: text, decisions, and what stands in the paste box', async () => {
    const database = aDatabase()
    const before = await open(database)
    before.bringIn(work)
    before.change((old) => undecide(old, '1-4'))
    before.paste('另一份')
    const after = await open(database)
    expect(after.read()).toMatchObject({ pasted: '另一份', lasts: true })
    expect(after.read()?.work).toEqual({ source, progress: { ...progress, decisions: {} } })
  })

  it('gives no tick to a text that another tab brought in', async () => {
    const database = aDatabase()
    const tab = await open(database)
    tab.bringIn(work)
    const other = await open(database)
    other.bringIn({ source: twelve, progress: startProgress('530100') })
    tab.change((old) => decide(old, '1-4', accepted))
    const after = await open(database)
    expect(after.read()?.work).toEqual({ source: twelve, progress: startProgress('530100') })
  })

  it('gives no tick to a text that was written just before the tab was killed', async () => {
    const database = aDatabase()
    const tab = await open(database)
    tab.bringIn(work)
    const old = database.records.get('progress')
    tab.bringIn({ source: twelve, progress: startProgress('530100') })
    database.records.set('progress', old)
    const after = await open(database)
    expect(after.read()?.work).toEqual({ source: twelve, progress: startProgress('530100') })
  })

  it('empties the paste box with the text that was made of it', async () => {
    const database = aDatabase()
    const store = await open(database)
    store.paste('共97件')
    store.bringIn(work)
    expect(store.read()?.pasted).toBe('')
    expect(database.records.has('pasted')).toBe(false)
  })

  it('works where nothing can be stored, and says so', async () => {
    const refuse = () => Promise.reject(new Error('denied'))
    const store = await open({ read: refuse, write: refuse })
    expect(store.read()?.lasts).toBe(false)
    store.bringIn(work)
    store.change((old) => ignore(old, 'x', ''))
    expect(store.read()?.work?.progress.ignored).toHaveProperty('x', '')
  })

  it('notices when the storage is full', async () => {
    const store = await open({ ...aDatabase(), write: () => Promise.reject(new Error('full')) })
    expect(store.read()?.lasts).toBe(true)
    store.bringIn(work)
    await Promise.resolve()
    await Promise.resolve()
    expect(store.read()?.lasts).toBe(false)
  })

  it('forgets a text on demand', async () => {
    const database = aDatabase()
    const store = await open(database)
    store.bringIn(work)
    store.clear()
    expect(store.read()?.work).toBeNull()
    expect([...database.records.keys()]).toEqual([])
  })
})

describe('a progress file', () => {
  it('opens as it was saved', () => {
    expect(parseWork(formatWork(work))).toEqual(work)
  })

  it.each(['', '[]', '{"format":"fazhi-desk","version":2}', '{"format":"other","version":1}'])(
    'is refused when it is %s',
    (text) => {
      expect(parseWork(text)).toBeNull()
    },
  )

  it('leaves out entries that cannot be read', () => {
    const read = parseProgress({
      ...progress,
      decisions: { a: accepted, b: { kind: 'maybe', at: '' }, c: 1 },
      dropped: ['x', 2],
    })
    expect(read?.decisions).toEqual({ a: accepted })
    expect(read?.dropped).toEqual(['x'])
  })
})
