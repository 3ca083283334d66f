import { readFile, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import type { Json } from './draws/json'
import type { Scenario } from './draws/scenarios'
import { withRestart } from './restart'

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
  const answers = new Map<Json, string>()
  const write = (answer: Json): string => {
    const text = answers.get(answer) ?? JSON.stringify(answer)
    answers.set(answer, text)
    return text
  }
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
  for (const page of ['index.html', 'embed.html']) {
    const html = await readFile(join(dist, page), 'utf8')
    const entry = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(html)?.[1] ?? ''
    files.set(entry, Buffer.from(withRestart(await readFile(join(dist, entry), 'utf8'))))
  }
  const find = async (site: Site, path: string): Promise<Answer> => {
    const override = site.overrides.get(path)
    if (override !== undefined) return override
    if (path.startsWith('api/v1/')) {
      const answer = site.scenario.answer(path.slice('api/v1/'.length))
      return answer === null
        ? { kind: 'body', status: 404, body: '{"error":"not found"}' }
        : { kind: 'body', body: write(answer) }
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
    else void find(site, path).then((answer) => send(request, response, path, answer))
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

function send(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  answer: Answer,
): void {
  if (answer.kind === 'hang') return
  if (answer.kind === 'cut') {
    response.destroy()
    return
  }
  const type = answer.type ?? types[extname(path)] ?? 'application/octet-stream'
  const isCode =
    path.startsWith('assets/') && answer.status === undefined && answer.type === undefined
  if (!isCode) {
    response.writeHead(answer.status ?? 200, { 'content-type': type, 'cache-control': 'no-store' })
    response.end(answer.body)
    return
  }
  // The browser keeps code in its compiled form, and yet asks each time, so that a file can go missing.
  const known = { etag: '"1"', 'cache-control': 'no-cache', 'content-type': type }
  if (request.headers['if-none-match'] === known.etag) response.writeHead(304, known).end()
  else response.writeHead(200, known).end(answer.body)
}
