import type { Page } from 'playwright-core'
import type { Answer, Site } from './attackServer'
import type { Case, Plan } from './cases'
import { createDraw } from './draws/draw'
import { difference, judgeBlocks, judgeFigures, judgePage, type Failure } from './judge'
import { act } from './monkey'
import { SETTLE_MS, type ReadUntouched } from './untouched'
import type { View } from './views'
import { isMove, type Visit, type Visitor } from './visitor'

/** What became of one case. */
export type Outcome = {
  readonly one: Case
  /** Whether the page said that something was wrong and where. */
  readonly refused: boolean
  readonly failures: readonly (Failure & { readonly address: string })[]
}

/** With a file that hangs, a page is read while it waits. */
const HANG_MS = 3000
const MONKEY_ACTS = 50
/** More work than this for one view is a freeze (s). */
const MOST_WORK_S = 5

/** Code that did not load is told in place; React logs it as well. */
const CODE_FAILURE =
  /CodeFailure|dynamically imported module|Failed to load|preload CSS|Importing a module|MIME type|ERR_|Failed to fetch|ChunkLoad/
/** A view whose text does not depend on the time of day. */
const isTimeless = ({ address }: View) => !/speaker|doctor/.test(address)

/** Runs one case after the other on one page. */
export class Attacker {
  /** Figures, and cards, rows or articles, that were compared with what was sent. */
  compared = 0
  /** Seconds that pages worked for all views. */
  work = 0
  readonly #visitor: Visitor
  readonly #site: Site
  readonly #plan: Plan
  readonly #readUntouched: ReadUntouched
  /** The scenario that the page has loaded unmutated. */
  #shown: string | null = null

  constructor(visitor: Visitor, site: Site, plan: Plan, readUntouched: ReadUntouched) {
    this.#visitor = visitor
    this.#site = site
    this.#plan = plan
    this.#readUntouched = readUntouched
  }

  async run(one: Case): Promise<Outcome> {
    this.#site.scenario = this.#plan.scenario(one.scenario)
    this.#site.overrides = listOverrides(one)
    const isOnFreshPage = one.kind === 'files' || one.kind === 'monkeys'
    if (isOnFreshPage) await this.#visitor.close()
    const failures: (Failure & { address: string })[] = []
    let refused = false
    let isLoaded = one.kind !== 'addresses' || this.#shown !== one.scenario
    const views = 'views' in one ? one.views : [one.view]
    for (const view of views) {
      try {
        const visit = await this.#visitor.show(view, {
          isLoaded,
          limit: hangs(one) ? HANG_MS : SETTLE_MS,
          ...(one.kind === 'monkeys' ? { act: this.#monkey(one) } : {}),
        })
        isLoaded = false
        this.work += visit.work
        refused ||= visit.reading.notices.length > 0
        const found = [...judgeVisit(one, visit), ...(await this.#judgeTruth(one, view, visit))]
        failures.push(...found.map((failure) => ({ ...failure, address: view.address })))
      } catch (error) {
        failures.push({ kind: 'frozen', what: String(error).slice(0, 200), address: view.address })
        await this.#visitor.close()
        isLoaded = true
      }
    }
    // Its cache may hold a fault.
    if (isOnFreshPage) await this.#visitor.close()
    this.#shown = one.kind === 'addresses' && failures.length === 0 ? one.scenario : null
    return { one, refused, failures }
  }

  #monkey(one: Case): (page: Page) => Promise<void> {
    return async (page) => {
      const draw = createDraw(this.#plan.seed, `${one.name} acts`)
      for (let turn = 0; turn < MONKEY_ACTS; turn += 1) {
        await act(page, draw).catch(ignoreMove)
        // Back from the first page leads out of the site.
        if (page.url() === 'about:blank') await page.goForward()
      }
    }
  }

  async #judgeTruth(one: Case, view: View, { reading }: Visit): Promise<readonly Failure[]> {
    if (one.kind !== 'answers') return []
    const { sent, touched } = one.mutation
    this.compared += reading.figures.length + (touched === null ? 0 : reading.blocks.length)
    const found = sent === null ? [] : [...judgeFigures(reading.figures, sent.rows, sent.catalog)]
    if (touched === null) return found
    if (view.hasBlocks) {
      const untouched = await this.#readUntouched(one.scenario, view)
      found.push(...judgeBlocks(reading, untouched, touched, this.#plan.scenario(one.scenario)))
    } else if (touched.size === 0 && isTimeless(view)) {
      const untouched = await this.#readUntouched(one.scenario, view)
      const plain = (text: string) => text.replace(/\?v=\d+/g, '').replace(/\s+/g, ' ')
      const [expected, text] = [plain(untouched.text), plain(reading.text)]
      if (expected !== text) found.push({ kind: 'falseText', what: difference(expected, text) })
    }
    return found
  }
}

function listOverrides(one: Case): ReadonlyMap<string, Answer> {
  switch (one.kind) {
    case 'answers':
      return new Map([...one.mutation.answers].map(([name, answer]) => [`api/v1/${name}`, answer]))
    case 'settings':
      return new Map([['settings.json', one.answer]])
    case 'files':
      return new Map([[one.file, one.answer]])
    case 'addresses':
    case 'monkeys':
      return new Map()
  }
}

/** A file that hangs keeps its part of the page waiting. */
function hangs(one: Case): boolean {
  return one.kind === 'files' && one.answer.kind === 'hang'
}

/** What is wrong with a view, whatever was sent. */
function judgeVisit(one: Case, { reading, isSettled, work, errors }: Visit): readonly Failure[] {
  // What a page says while its code or data are missing needs no name of a figure.
  const found = judgePage(reading).filter(
    ({ kind }) => kind !== 'unnamed' || one.kind === 'answers',
  )
  const crash = errors
    .filter((text) => !/Failed to load resource|net::ERR_/.test(text))
    .find((text) => one.kind !== 'files' || !CODE_FAILURE.test(text))
  if (crash !== undefined)
    found.push({ kind: 'crashed', what: crash.slice(0, 160).replace(/\s+/g, ' ') })
  if (work > MOST_WORK_S && one.kind !== 'monkeys')
    found.push({ kind: 'frozen', what: `${work.toFixed(1)} s of work` })
  if (!isSettled && !hangs(one))
    found.push({ kind: 'stuck', what: reading.text.trim().slice(0, 60) })
  return found
}

function ignoreMove(error: unknown): void {
  if (!isMove(error)) throw error
}
