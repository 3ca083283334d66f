import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

/** `prefix` starts and ends with a slash, as in `/a/b/`; port 0 takes any free one. */
export type ServeOptions = {
  prefix?: string
  port?: number
  headers?: Readonly<Record<string, string>>
  gzip?: boolean
}

/** A running server; `url()` is its address on 127.0.0.1, `url('intranet.test')` on another name. */
export type Served = { port: number; url: (host?: string) => string; close: () => Promise<void> }

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/**
 * Serves a folder as the plainest web server does: files as they lie, index.html for a folder,
 * 404 for what is not there (no falling back to index.html: hash addresses need none).
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<Served> {
  const prefix = options.prefix ?? '/'
  const server = createServer((request, response) => {
    answer(folder, prefix, options, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    port: address.port,
    url: (host = '127.0.0.1') => `http://${host}:${address.port}${prefix}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      }),
  }
}

async function answer(
  folder: string,
  prefix: string,
  options: ServeOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://any')
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405).end()
    return
  }
  const found = pathname.startsWith(prefix)
    ? await findFile(folder, decodeURIComponent(pathname.slice(prefix.length)))
    : ({ kind: 'missing' } as const)
  switch (found.kind) {
    case 'missing':
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
      return
    case 'folder':
      response.writeHead(301, { location: `${pathname}/` }).end()
      return
    case 'file': {
      const zipped =
        options.gzip === true && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
      response.writeHead(200, {
        'content-type': contentTypes[extname(found.path)] ?? 'application/octet-stream',
        ...(zipped ? { 'content-encoding': 'gzip' } : {}),
        // As docs/hosting.md advises: what carries a hash in its name never changes.
        ...(pathname.includes('/assets/')
          ? { 'cache-control': 'max-age=31536000, immutable' }
          : {}),
        ...options.headers,
      })
      const bytes = await readFile(found.path)
      response.end(request.method === 'HEAD' ? undefined : zipped ? gzipSync(bytes) : bytes)
    }
  }
}

type Found = { kind: 'missing' } | { kind: 'folder' } | { kind: 'file'; path: string }

async function findFile(folder: string, path: string): Promise<Found> {
  // A URL's own dots are resolved before we see them; encoded ones (%2e%2e) end here.
  const inside = normalize(join('/', path))
  const file = await stat(join(folder, inside)).catch(() => null)
  if (file === null) return { kind: 'missing' }
  if (file.isFile()) return { kind: 'file', path: join(folder, inside) }
  if (path !== '' && !path.endsWith('/')) return { kind: 'folder' }
  const index = join(folder, inside, 'index.html')
  const page = await stat(index).catch(() => null)
  return page === null ? { kind: 'missing' } : { kind: 'file', path: index }
}
