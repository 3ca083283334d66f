import type { Browser, CDPSession, Page } from 'playwright-core'
import type { Answer, Site } from './attackServer'
import type { Case, Plan } from './cases'
import { createDraw } from './draws/draw'
import { difference, judgeBlocks, judgeFigures, judgePage, type Failure } from './judge'
import { act } from './monkey'
import { readPage, settle, type Reading } from './readPage'
import type { View } from './views'

/** What became of one case. */
export type Outcome = {
  readonly one: Case
  /** Whether the page said that something was wrong and where. */
  readonly refused: boolean
  readonly failures: readonly (Failure & { readonly address: string })[]
}

/** Long, because other work may share the machine. */
const SETTLE_MS = 20_000
/** A page that does not answer for so long is frozen. */
const PATIENCE_MS = 60_000
/** With a file that hangs, a page is read while it waits. */
const HANG_MS = 3000
const MONKEY_ACTS = 50
/** More work than this for one view is a freeze (s). */
const MOST_WORK_S = 5

/** Code that did not load is told in place; React logs it as well. */
const CODE_FAILURE =
  /dynamically imported module|Failed to load|preload CSS|Importing a module|MIME type|ERR_|Failed to fetch|ChunkLoad/
/** A view whose text does not depend on the time of day. */
const isTimeless = ({ address }: View) => !/speaker|doctor/.test(address)

/** One page of the browser that runs one case after the other. */
export class Attacker {
  views = 0
  /** Figures, and cards, rows or articles, that were compared with what was sent. */
  compared = 0
  /** Seconds that pages worked for all views. */
  work = 0
  readonly #browser: Browser
  readonly #url: string
  readonly #site: Site
  readonly #plan: Plan
  #page: Page | null = null
  #session: CDPSession | null = null
  #errors: string[] = []
  readonly #untouched = new Map<string, Reading>()

  constructor(browser: Browser, url: string, site: Site, plan: Plan) {
    this.#browser = browser
    this.#url = url
    this.#site = site
    this.#plan = plan
  }

  /** A fresh page without cache or storage. */
  async open(): Promise<Page> {
    await this.close()
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
    this.#page = page
    this.#session = await context.newCDPSession(page)
    // The page's own time, whatever else the machine does.
    await this.#session.send('Performance.enable', { timeDomain: 'threadTicks' })
    return page
  }

  async close(): Promise<void> {
    await this.#page?.context().close()
    this.#page = null
  }

  async run(one: Case): Promise<Outcome> {
    const overrides = new Map<string, Answer>()
    if (one.kind === 'answers')
      for (const [resource, answer] of one.mutation.answers)
        overrides.set(`api/v1/${resource}`, answer)
    if (one.kind === 'settings') overrides.set('settings.json', one.answer)
    if (one.kind === 'files') overrides.set(one.file, one.answer)
    this.#use(one, overrides)
    const failures: (Failure & { address: string })[] = []
    let refused = false
    const visit = async (view: View, isFirst: boolean) => {
      try {
        const before = await this.#readWork()
        const reading = await this.#show(view, isFirst, one)
        const after = await this.#readWork()
        // The count begins again with a new renderer.
        const work = after < before ? after : after - before
        this.work += work
        refused ||= reading.notices.length > 0
        const found = [...judgePage(reading), ...this.#takeErrors(one)]
        if (work > MOST_WORK_S && one.kind !== 'monkeys')
          found.push({ kind: 'frozen', what: `${work.toFixed(1)} s of work` })
        const isDone = await this.#isSettled(one)
        if (!isDone) found.push({ kind: 'stuck', what: reading.text.trim().slice(0, 60) })
        found.push(...(await this.#judgeTruth(one, view, reading)))
        // What a page says while its code or data are missing needs no name of a figure.
        failures.push(
          ...found.filter(relevantTo(one)).map((f) => ({ ...f, address: view.address })),
        )
      } catch (error) {
        failures.push({ kind: 'frozen', what: String(error).slice(0, 200), address: view.address })
        await this.open()
      }
    }
    const views = 'views' in one ? one.views : [one.view]
    if (one.kind === 'files' || one.kind === 'monkeys') await this.open()
    for (const [index, view] of views.entries()) await visit(view, index === 0)
    // Its cache may hold a fault.
    if (one.kind === 'files') await this.open()
    return { one, refused, failures }
  }

  /** Seconds that the page has worked since it was opened. */
  async #readWork(): Promise<number> {
    const { metrics } = (await this.#session?.send('Performance.getMetrics')) ?? { metrics: [] }
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0
  }

  #use(one: Case, overrides: ReadonlyMap<string, Answer>): void {
    this.#site.scenario = this.#plan.scenario(one.scenario)
    this.#site.overrides = overrides
  }

  #current(): Page {
    if (this.#page === null) throw new Error('There is no page')
    return this.#page
  }

  #settled = true

  async #isSettled(one: Case): Promise<boolean> {
    // A file that hangs keeps its part of the page waiting.
    const hangs = one.kind === 'files' && one.answer.kind === 'hang'
    return this.#settled || hangs
  }

  /** Opens a view and reads it once it is settled. */
  async #show(view: View, isFirst: boolean, one: Case): Promise<Reading> {
    this.views += 1
    this.#errors = []
    const page = this.#current()
    const [file = '', hash = ''] = view.address.split(/#(.*)/s)
    const isHere =
      !isFirst || one.kind === 'addresses'
        ? new URL(page.url()).pathname === new URL(this.#url + file).pathname
        : false
    // The scenario of an address may differ from that of the case before.
    if (isHere && (one.kind !== 'addresses' || this.#shown === one.scenario))
      await page.evaluate((next) => {
        window.location.hash = next
      }, hash)
    else {
      // Another ticket makes each a visit of its own.
      const address = `${this.#url}${file}?v=${this.views}#${hash}`
      await withPatience(page.goto(address, { waitUntil: 'commit' }))
    }
    this.#shown = this.#site.overrides.size === 0 ? one.scenario : null
    const limit = one.kind === 'files' && one.answer.kind === 'hang' ? HANG_MS : SETTLE_MS
    await this.#rest(limit)
    if (one.kind === 'monkeys') {
      const draw = createDraw(this.#plan.seed, `${one.name} acts`)
      for (let turn = 0; turn < MONKEY_ACTS; turn += 1) {
        await withPatience(act(page, draw).catch(ignoreMove))
        // Back from the first page leads out of the site.
        if (page.url() === 'about:blank') await page.goForward()
      }
      await this.#rest(limit)
    }
    return this.#read(view, limit)
  }

  /** Reads the page; again where it moved on to another document meanwhile. */
  async #read(view: View, limit: number): Promise<Reading> {
    try {
      return await withPatience(this.#current().evaluate(readPage, view.indicator))
    } catch (error) {
      if (!isMove(error)) throw error
      await this.#rest(limit)
      return withPatience(this.#current().evaluate(readPage, view.indicator))
    }
  }

  /** The scenario that the page has loaded unmutated. */
  #shown: string | null = null

  /** A page that moves on to another document meanwhile is waited for again. */
  async #rest(limit: number): Promise<void> {
    const page = this.#current()
    for (let tries = 0; tries < 4; tries += 1) {
      try {
        this.#settled = await withPatience(page.evaluate(settle, limit))
        return
      } catch (error) {
        if (!isMove(error) || tries === 3) throw error
      }
    }
  }

  #takeErrors(one: Case): readonly Failure[] {
    return this.#errors
      .filter((text) => !/Failed to load resource|net::ERR_/.test(text))
      .filter((text) => one.kind !== 'files' || !CODE_FAILURE.test(text))
      .slice(0, 1)
      .map((text) => ({ kind: 'crashed', what: text.slice(0, 160).replace(/\s+/g, ' ') }))
  }

  async #judgeTruth(one: Case, view: View, reading: Reading): Promise<readonly Failure[]> {
    if (one.kind === 'settings' || one.kind === 'files') return []
    const scenario = this.#plan.scenario(one.scenario)
    if (one.kind !== 'answers') return []
    const { sent, touched } = one.mutation
    this.compared += reading.figures.length + (touched === null ? 0 : reading.blocks.length)
    const found = sent === null ? [] : [...judgeFigures(reading.figures, sent.rows, sent.catalog)]
    if (touched === null) return found
    if (view.hasBlocks) {
      const untouched = await this.#readUntouched(one, view)
      found.push(...judgeBlocks(reading, untouched, touched, scenario))
    } else if (touched.size === 0 && isTimeless(view)) {
      const untouched = await this.#readUntouched(one, view)
      const plain = (text: string) => text.replace(/\?v=\d+/g, '').replace(/\s+/g, ' ')
      const [expected, text] = [plain(untouched.text), plain(reading.text)]
      if (expected !== text) found.push({ kind: 'falseText', what: difference(expected, text) })
    }
    return found
  }

  /** What a view shows with the answers as they should be. */
  async #readUntouched(one: Case, view: View): Promise<Reading> {
    const key = `${one.scenario} ${view.address}`
    const known = this.#untouched.get(key)
    if (known !== undefined) return known
    const { overrides } = this.#site
    this.#use(one, new Map())
    const reading = await this.#show(view, true, one)
    this.#untouched.set(key, reading)
    this.#use(one, overrides)
    // The next view must not find these answers.
    await this.#show(view, true, one)
    return reading
  }
}

function relevantTo(one: Case): (failure: Failure) => boolean {
  return ({ kind }) => kind !== 'unnamed' || one.kind === 'answers'
}

function isMove(error: unknown): boolean {
  return /context was destroyed|navigation|detached/i.test(String(error))
}

function ignoreMove(error: unknown): void {
  if (!isMove(error)) throw error
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
