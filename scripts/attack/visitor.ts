import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { leadTo, prepareRestart } from './restart'
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

/**
 * How a view is reached: the document is loaded; the app starts again in it and reads all answers; or the
 * running app goes there by its address. Each falls back to the one before where the page cannot.
 */
export type Reach = 'load' | 'restart' | 'move'

type How = {
  readonly reach: Reach
  /** How long the page may take to settle (ms). */
  readonly limit: number
  /** What a hand does on the settled page. */
  readonly act?: (page: Page) => Promise<void>
}

type Tab = { readonly page: Page; readonly session: CDPSession }

/** A page that does not answer for so long is frozen. */
const PATIENCE_MS = 120_000

/** A page of the browser for each file of the site, kept from view to view. */
export class Visitor {
  /** How often a document was loaded. */
  loads = 0
  readonly #browser: Browser
  readonly #url: string
  #context: BrowserContext | null = null
  readonly #tabs = new Map<string, Tab>()
  #errors: string[] = []

  constructor(browser: Browser, url: string) {
    this.#browser = browser
    this.#url = url
  }

  /** The next views get fresh pages. */
  async close(): Promise<void> {
    for (const { page } of this.#tabs.values()) await page.close()
    this.#tabs.clear()
  }

  /** Opens a view and reads it once it is settled. */
  async show(view: View, { reach, limit, act }: How): Promise<Visit> {
    this.#errors = []
    const [file = '', hash = ''] = view.address.split(/#(.*)/s)
    const known = this.#tabs.get(file)
    const tab = known ?? (await this.#open())
    this.#tabs.set(file, tab)
    const { page, session } = tab
    const before = await readWork(session)
    const isThere = known !== undefined && reach !== 'load' && (await go(page, hash, reach))
    if (!isThere) {
      this.loads += 1
      // Another ticket makes each a document of its own.
      const address = `${this.#url}${file}?v=${this.loads}#${hash}`
      await withPatience(page.goto(address, { waitUntil: 'commit' }))
    }
    let isSettled = await rest(page, limit)
    if (act !== undefined) {
      await withPatience(act(page))
      isSettled = await rest(page, limit)
    }
    const reading = await read(page, view, limit)
    const work = (await readWork(session)) - (isThere ? before : 0)
    return { reading, isSettled, work: Math.max(0, work), errors: this.#errors }
  }

  /** One for all views, so that the code of the app is compiled once. */
  async #openContext(): Promise<BrowserContext> {
    const context = await this.#browser.newContext({
      viewport: { width: 1366, height: 768 },
      locale: 'zh-CN',
      reducedMotion: 'reduce',
    })
    await context.addInitScript(prepareRestart)
    return context
  }

  async #open(): Promise<Tab> {
    const context = (this.#context ??= await this.#openContext())
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

/** Goes to an address within the document; false where it cannot. */
function go(page: Page, hash: string, reach: Reach): Promise<boolean> {
  return withPatience(page.evaluate(leadTo, { hash, isMove: reach === 'move' }))
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
  return /context was destroyed|navigation|detached|not attached/i.test(String(error))
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
