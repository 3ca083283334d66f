import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer, type ViteDevServer } from 'vite'
import { afterEach, expect, test } from 'vitest'
import { workerFile } from '../../mock-api/workerFile'

let server: ViteDevServer | null = null

afterEach(async () => server?.close())

test('development serves the worker script of the installed msw', async () => {
  server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    logLevel: 'silent',
    plugins: [workerFile()],
    server: { port: 0, host: '127.0.0.1', ws: false },
  })
  await server.listen()
  const address = server.httpServer?.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const response = await fetch(`http://127.0.0.1:${port}/mockServiceWorker.js`)
  expect(response.headers.get('content-type')).toBe('text/javascript')
  const script = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
  expect(await response.text()).toBe(readFileSync(script, 'utf8'))
})

test('a build and its preview get no worker', () => {
  expect(workerFile().apply).toBe('serve')
  expect(workerFile().configurePreviewServer).toBeUndefined()
})
