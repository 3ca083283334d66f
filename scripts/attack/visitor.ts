import type { Browser, CDPSession, Page } from 'playwright-core'
import { readPage, settle, type Reading } from './readPage'
import type { View } from './views'

/** What was seen of one view. */
export type Visit = {
  readonly reading: Reading
  readonly isSettled: boolean
  /** Seconds that the page worked. */
  readonly work: number
  readonly errors: readonly string[]
}

type How = {
  /** Whether the page is loaded again, where it could move to the view by its hash. */
  readonly isLoaded: boolean
  /** How long the page may take to settle (ms). */
  readonly limit: number
  /** What a hand does on the settled page. */
  readonly act?: (page: Page) => Promise<void>
}

/** A page that does not answer for so long is frozen. */
const PATIENCE_MS = 60_000

/** One page of the browser, kept from view to view. */
export class Visitor {
  views = 0
  readonly #browser: Browser
  readonly #url: string
  #tab: { readonly page: Page; readonly session: CDPSession } | null = null
  #errors: string[] = []

  constructor(browser: Browser, url: string) {
    this.#browser = browser
    this.#url = url
  }

  /** The next view gets a fresh page without cache or storage. */
  async close(): Promise<void> {
    await this.#tab?.page.context().close()
    this.#tab = null
  }

  /** Opens a view and reads it once it is settled. */
  async show(view: View, { isLoaded, limit, act }: How): Promise<Visit> {
    this.views += 1
    this.#errors = []
    const { page, session } = (this.#tab ??= await this.#open())
    const [file = '', hash = ''] = view.address.split(/#(.*)/s)
    const isHere = new URL(page.url()).href.startsWith(`${this.#url}${file}?`)
    const moves = isHere && !isLoaded && (await page.evaluate(hasShell))
    const before = moves ? await readWork(session) : 0
    if (moves)
      await page.evaluate((next) => {
        window.location.hash = next
      }, hash)
    else {
      // Another ticket makes each a visit of its own.
      const address = `${this.#url}${file}?v=${this.views}#${hash}`
      await withPatience(page.goto(address, { waitUntil: 'commit' }))
    }
    let isSettled = await rest(page, limit)
    if (act !== undefined) {
      await withPatience(act(page))
      isSettled = await rest(page, limit)
    }
    const reading = await read(page, view, limit)
    const work = Math.max(0, (await readWork(session)) - before)
    return { reading, isSettled, work, errors: this.#errors }
  }

  async #open() {
    const context = await this.#browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    page.on('pageerror', (error) => this.#errors.push(`uncaught: ${error.message}`))
    page.on('crash', () => this.#errors.push('the page crashed'))
    page.on('console', (message) => {
      if (message.type() === 'error') this.#errors.push(message.text())
    })
    page.on('dialog', (dialog) => {
      this.#errors.push(`a script ran: ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('popup', (popup) => void popup.close())
    const session = await context.newCDPSession(page)
    // The page's own time, whatever else the machine does.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    return { page, session }
  }
}

/** Runs in the page: without the shell nothing tells that the next screen is still to come. */
function hasShell(): boolean {
  return document.getElementById('main') !== null
}

/** Seconds that the document has worked since it was loaded. */
async function readWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
}

/** Reads the page; again where it moved on to another document meanwhile. */
async function read(page: Page, view: View, limit: number): Promise<Reading> {
  try {
    return await withPatience(page.evaluate(readPage, view.indicator))
  } catch (error) {
    if (!isMove(error)) throw error
    await rest(page, limit)
    return withPatience(page.evaluate(readPage, view.indicator))
  }
}

/** A page that moves on to another document meanwhile is waited for again. */
async function rest(page: Page, limit: number): Promise<boolean> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await withPatience(page.evaluate(settle, limit))
    } catch (error) {
      if (!isMove(error) || tries === 3) throw error
    }
  }
}

/** Whether an error says that the page has moved on to another document. */
export function isMove(error: unknown): boolean {
  return /context was destroyed|navigation|detached/i.test(String(error))
}

async function withPatience<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer for ${PATIENCE_MS} ms`)), PATIENCE_MS)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
