import { CodeFailure } from './codeFailure'

/** As long as for data: slower files count as missing (ms). */
const TIMEOUT_MS = 20_000

/** The files that are fetched or being fetched, by URL. */
const files = new Map<string, Promise<void>>()

/** The files that were missing: an error page may be in the browser's cache under their address. */
const missed = new Set<string>()

/** Called when a file that was missing has arrived: one retry serves every part that waits for it. */
export const arrivalListeners = new Set<() => void>()

/**
 * Every `import()` of the build comes here (scripts/build/importHelper.ts): fetches its files before it imports
 * them. Browsers keep a failed import until the page is reloaded, but not a failed fetch.
 */
export async function importCode<M>(
  load: () => Promise<M>,
  names: readonly string[] = [],
  base: string = document.baseURI,
): Promise<M> {
  if (files.size === 0) noteLoadedFiles()
  const urls = names.map((name) => new URL(name, base).href)
  await Promise.all(urls.map(fetchFile))
  await Promise.all(urls.filter((url) => url.endsWith('.css')).map(applyStyles))
  return load().catch((error: unknown) => {
    throw new CodeFailure(String(error), null)
  })
}

/** What the entry itself imports has arrived, or nothing would run. */
function noteLoadedFiles(): void {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')
  const scripts = document.querySelectorAll<HTMLScriptElement>('script[type="module"]')
  const urls = [...Array.from(links, ({ href }) => href), ...Array.from(scripts, ({ src }) => src)]
  for (const url of urls) files.set(url, Promise.resolve())
}

function fetchFile(url: string): Promise<void> {
  const known = files.get(url)
  if (known !== undefined) return known
  const fetched = requestFile(url).catch((error: Error) => {
    throw noteMissing(url, error.message)
  })
  files.set(url, fetched)
  return fetched
}

function noteMissing(url: string, cause: string): CodeFailure {
  files.delete(url)
  missed.add(url)
  return new CodeFailure(`${url.replace(/^.*\//, '')} · ${cause}`, () => fetchFile(url))
}

async function requestFile(url: string): Promise<void> {
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), TIMEOUT_MS)
  try {
    const cache = missed.has(url) ? 'reload' : 'default'
    const response = await fetch(url, { cache, signal: limit.signal })
    const type = response.headers.get('content-type') ?? ''
    if (!response.ok) throw new Error(`HTTP ${response.status}`)
    if (/html/i.test(type)) throw new Error(type)
    await response.arrayBuffer()
    if (missed.delete(url)) arrivalListeners.forEach((tell) => tell())
  } catch (error) {
    throw limit.signal.aborted ? new Error(`> ${TIMEOUT_MS / 1000} s`) : error
  } finally {
    clearTimeout(timer)
  }
}

function applyStyles(url: string): Promise<void> {
  // A link whose file was missing has no sheet.
  if (Array.from(document.styleSheets).some(({ href }) => href === url)) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.crossOrigin = ''
    link.href = url
    link.addEventListener('load', () => resolve())
    link.addEventListener('error', () => {
      link.remove()
      reject(noteMissing(url, 'style sheet'))
    })
    document.head.append(link)
  })
}
