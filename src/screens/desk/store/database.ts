const NAME = 'fazhi-desk'
const STORE = 'work'

/** What is kept: the text, what was done to it, and what stands in the paste box. */
export type RecordName = 'source' | 'progress' | 'pasted'

/** Keeps a few records in the browser. Every call rejects where storage is forbidden or full. */
export type Database = {
  readonly read: (name: RecordName) => Promise<unknown>
  /** Undefined removes the record. Writes are done in the order of their calls. */
  readonly write: (name: RecordName, value: unknown) => Promise<void>
}

/** `open` throws, or its request fails, where the browser forbids storage. */
export function createDatabase(open: () => IDBFactory): Database {
  let connection: Promise<IDBDatabase> | null = null
  const connect = (): Promise<IDBDatabase> => {
    connection ??= openConnection(open).then((database) => {
      // Another tab may need a newer version; the next call connects again.
      const forget = (): void => {
        connection = null
      }
      database.addEventListener('close', forget)
      database.addEventListener('versionchange', () => {
        database.close()
        forget()
      })
      return database
    })
    return connection
  }
  return {
    read: async (name) => {
      const store = (await connect()).transaction(STORE, 'readonly').objectStore(STORE)
      return settle<unknown>(store.get(name))
    },
    write: async (name, value) => {
      const transaction = (await connect()).transaction(STORE, 'readwrite')
      const store = transaction.objectStore(STORE)
      if (value === undefined) store.delete(name)
      else store.put(value, name)
      await new Promise<void>((resolve, reject) => {
        transaction.addEventListener('complete', () => resolve())
        transaction.addEventListener('abort', () => reject(toError(transaction.error)))
      })
    },
  }
}

async function openConnection(open: () => IDBFactory): Promise<IDBDatabase> {
  const request = open().open(NAME, 1)
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE))
  return settle(request)
}

function settle<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(toError(request.error)))
  })
}

function toError(error: DOMException | null): Error {
  return error ?? new Error('aborted')
}
