import { once } from 'node:events'
import { WebSocket } from 'ws'

/** A spoken line of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/): commands and events. */
export type Bidi = {
  /** The command's result; rejects with the browser's own words. */
  readonly send: <Result>(method: string, params: object) => Promise<Result>
  /** Hears an event of a method that the session subscribes to. */
  readonly on: (method: string, hear: (params: unknown) => void) => void
  readonly close: () => void
}

type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void }

type Spoken =
  | { type: 'success'; id: number; result: unknown }
  | { type: 'error'; id: number | null; error: string; message: string }
  | { type: 'event'; method: string; params: unknown }

/** Opens the line to a browser that was started with `--remote-debugging-port`. */
export async function openBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address)
  const waiting = new Map<number, Waiting>()
  const hearers = new Map<string, ((params: unknown) => void)[]>()
  let count = 0

  socket.on('message', (data: Buffer) => {
    const spoken = JSON.parse(data.toString()) as Spoken
    switch (spoken.type) {
      case 'event':
        hearers.get(spoken.method)?.forEach((hear) => hear(spoken.params))
        return
      case 'success':
        waiting.get(spoken.id)?.resolve(spoken.result)
        waiting.delete(spoken.id)
        return
      case 'error': {
        const error = new Error(`${spoken.error}: ${spoken.message}`)
        waiting.get(spoken.id ?? -1)?.reject(error)
        waiting.delete(spoken.id ?? -1)
      }
    }
  })
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has hung up'))
    waiting.clear()
  })
  await once(socket, 'open')

  return {
    send: <Result>(method: string, params: object) =>
      new Promise<Result>((resolve, reject) => {
        count += 1
        waiting.set(count, { resolve: (result) => resolve(result as Result), reject })
        socket.send(JSON.stringify({ id: count, method, params }))
      }),
    on: (method, hear) => {
      hearers.set(method, [...(hearers.get(method) ?? []), hear])
    },
    close: () => socket.close(),
  }
}
