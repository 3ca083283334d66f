import { once } from 'node:events'
import { WebSocket } from 'ws'

/** A connection of WebDriver BiDi (https://w3c.github.io/webdriver-bidi/): commands and events. */
export type Bidi = {
  /** The command's result; rejects with the browser's message. */
  readonly send: <Result>(method: string, params: object) => Promise<Result>
  /** Adds a listener for an event that the session subscribes to. */
  readonly on: (method: string, listener: (params: unknown) => void) => void
  readonly close: () => void
}

type Pending = { resolve: (result: unknown) => void; reject: (error: Error) => void }

type BidiMessage =
  | { type: 'success'; id: number; result: unknown }
  | { type: 'error'; id: number | null; error: string; message: string }
  | { type: 'event'; method: string; params: unknown }

/** Connects to a browser that was started with `--remote-debugging-port`. */
export async function openBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address)
  const pending = new Map<number, Pending>()
  const listeners = new Map<string, ((params: unknown) => void)[]>()
  let count = 0

  socket.on('message', (data: Buffer) => {
    const message = JSON.parse(data.toString()) as BidiMessage
    switch (message.type) {
      case 'event':
        listeners.get(message.method)?.forEach((listener) => listener(message.params))
        return
      case 'success':
        pending.get(message.id)?.resolve(message.result)
        pending.delete(message.id)
        return
      case 'error': {
        const error = new Error(`${message.error}: ${message.message}`)
        pending.get(message.id ?? -1)?.reject(error)
        pending.delete(message.id ?? -1)
      }
    }
  })
  socket.on('close', () => {
    for (const { reject } of pending.values())
      reject(new Error('The browser closed the connection'))
    pending.clear()
  })
  await once(socket, 'open')

  return {
    send: <Result>(method: string, params: object) =>
      new Promise<Result>((resolve, reject) => {
        count += 1
        pending.set(count, { resolve: (result) => resolve(result as Result), reject })
        socket.send(JSON.stringify({ id: count, method, params }))
      }),
    on: (method, listener) => {
      listeners.set(method, [...(listeners.get(method) ?? []), listener])
    },
    close: () => socket.close(),
  }
}
