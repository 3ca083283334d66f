import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

/**
 * Serves msw's worker script from the package during development, so that no copy of it is committed
 * or comes into a build.
 */
export function workerFile(): Plugin {
  return {
    name: 'worker-file',
    apply: 'serve',
    configureServer(server) {
      const path = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js')
      server.middlewares.use('/mockServiceWorker.js', (_request, response) => {
        response.setHeader('content-type', 'text/javascript')
        response.end(readFileSync(path))
      })
    },
  }
}
