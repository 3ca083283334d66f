import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext, Route } from 'playwright-core'

/** The files of a build that a page does not begin with: those that the lists around its `import()`s name, and workers. */
export async function listLazyFiles(dist: string, page: string): Promise<ReadonlySet<string>> {
  const html = await readFile(join(dist, page), 'utf8')
  const names = (await readdir(join(dist, 'assets'))).filter((name) => /\.(js|css)$/.test(name))
  const scripts = names.filter((name) => name.endsWith('.js'))
  const sources = await Promise.all(
    scripts.map((name) => readFile(join(dist, 'assets', name), 'utf8')),
  )
  const lists = sources.flatMap((source) => source.match(/m\.f=\[[^\]]*\]/g) ?? []).join()
  const isLazy = (name: string) => lists.includes(`./${name}"`) || name.includes('Worker')
  return new Set(names.filter((name) => isLazy(name) && !html.includes(`="./assets/${name}"`)))
}

/** How a file is missing. */
export type Absence = 'not found' | 'a web page' | 'offline'

const answers: Readonly<Record<Absence, (route: Route) => Promise<void>>> = {
  'not found': (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'a web page': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>login' }),
  offline: (route) => route.abort('internetdisconnected'),
}

/** Takes away one file at a time: the next lazy one that is requested and was never missing. */
export class FileThief {
  /** The file that is missing now. */
  missing: string | null = null
  /** The files that were missing once. */
  readonly tried: Set<string>
  /** The query of the page's address, another for each document. */
  document = ''
  /** What the document has requested. */
  private readonly requested = new Set<string>()
  private documents = 0
  private absence: Absence | null = null
  private readonly lazy: ReadonlySet<string>

  constructor(lazy: ReadonlySet<string>, tried: Set<string>) {
    this.lazy = lazy
    this.tried = tried
  }

  async watch(context: BrowserContext): Promise<void> {
    await context.route('**/assets/*', (route) => {
      const name = new URL(route.request().url()).pathname.replace(/^.*\//, '')
      const { absence } = this
      // The preview of an embed is a page of its own; the document before has no part in this one.
      const isOfPage = (route.request().headers()['referer'] ?? '').endsWith(`?${this.document}`)
      if (!isOfPage) return route.continue()
      // An import requests again what was fetched.
      const isFirst = !this.requested.has(name)
      this.requested.add(name)
      if (absence === null) return route.continue()
      if (isFirst && this.missing === null && this.lazy.has(name) && !this.tried.has(name)) {
        this.missing = name
        this.tried.add(name)
      }
      return this.missing === name ? answers[absence](route) : route.continue()
    })
  }

  /** A document has fetched nothing yet. */
  startDocument(): void {
    this.document = `document=${(this.documents += 1)}`
    this.requested.clear()
  }

  /** From now on the next file is missing. */
  take(absence: Absence): void {
    this.missing = null
    this.absence = absence
  }

  /** Every file is there again. */
  bringBack(): void {
    this.missing = null
    this.absence = null
  }
}
