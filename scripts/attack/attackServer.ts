import { readFile, stat } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import type { Scenario } from './draws/scenarios'

export type Answer =
  | {
      readonly kind: 'body'
      readonly body: string | Buffer
      readonly status?: number
      readonly type?: string
    }
  /** Never answered; the connection stays open. */
  | { readonly kind: 'hang' }
  /** The connection breaks off. */
  | { readonly kind: 'cut' }

/** What one worker's site answers. */
export type Site = {
  scenario: Scenario
  /** By path below the site: `api/v1/catalog.json`, `settings.json`, `assets/…`. */
  overrides: ReadonlyMap<string, Answer>
}

export type AttackServer = {
  /** The address of a worker's site, with a slash at its end. */
  readonly url: (worker: number) => string
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Serves the built app below a prefix for each worker, with the answers that its site holds now. */
export async function serveSites(dist: string, sites: readonly Site[]): Promise<AttackServer> {
  const files = new Map<string, Buffer | null>()
  const readStatic = async (path: string): Promise<Buffer | null> => {
    const known = files.get(path)
    if (known !== undefined) return known
    const file = join(dist, normalize(join('/', path)))
    const isFile = await stat(file).then(
      (found) => found.isFile(),
      () => false,
    )
    const bytes = isFile ? await readFile(file) : null
    files.set(path, bytes)
    return bytes
  }
  const find = async (site: Site, path: string): Promise<Answer> => {
    const override = site.overrides.get(path)
    if (override !== undefined) return override
    if (path.startsWith('api/v1/')) {
      const answer = site.scenario.answer(path.slice('api/v1/'.length))
      return answer === null
        ? { kind: 'body', status: 404, body: '{"error":"not found"}' }
        : { kind: 'body', body: JSON.stringify(answer) }
    }
    const bytes = await readStatic(path)
    return bytes === null
      ? { kind: 'body', status: 404, body: 'not found', type: 'text/plain' }
      : { kind: 'body', body: bytes }
  }
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://any')
    const [, worker = '', ...rest] = pathname.split('/')
    const site = sites[Number(worker)]
    const path = decode(rest.join('/')) || 'index.html'
    if (site === undefined) response.writeHead(404).end()
    else void find(site, path).then((answer) => send(response, path, answer))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    url: (worker) => `http://127.0.0.1:${address.port}/${worker}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function send(response: ServerResponse, path: string, answer: Answer): void {
  if (answer.kind === 'hang') return
  if (answer.kind === 'cut') {
    response.destroy()
    return
  }
  const type = answer.type ?? types[extname(path)] ?? 'application/octet-stream'
  // Code keeps its compiled form between loads; answers are always asked for.
  const isCode = path.startsWith('assets/') && answer.status === undefined
  const cache = isCode && answer.type === undefined ? 'max-age=3600' : 'no-store'
  response.writeHead(answer.status ?? 200, { 'content-type': type, 'cache-control': cache })
  response.end(answer.body)
}
