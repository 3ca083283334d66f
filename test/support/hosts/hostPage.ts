import { createServer } from 'node:http'

/** Someone else's site, under a name and port that are none of ours. */
export type Portal = {
  readonly origin: string
  /** Sets the page at a path. */
  readonly put: (path: string, html: string) => void
  readonly close: () => Promise<void>
}

/**
 * Starts it on a server of its own: browsers refuse a page whose address they cannot place the way to
 * an intranet, so pages made up by the test driver would not do.
 */
export async function openPortal(): Promise<Portal> {
  const pages = new Map<string, string>()
  const server = createServer((request, response) => {
    const html = pages.get(new URL(request.url ?? '/', 'http://any').pathname)
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    })
    response.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The portal has no port')
  return {
    origin: `http://portal.test:${address.port}`,
    put: (path, html) => pages.set(path, html),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A portal's page in the style of 2015. */
export function portalPage(body: string, style = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>门户</title>
<link rel="icon" href="data:,"><style>body{margin:0;font:14px/1.5 sans-serif}${style}</style></head>
<body>${body}</body></html>`
}
