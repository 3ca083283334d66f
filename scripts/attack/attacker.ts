import type { Page } from 'playwright-core'
import type { Answer, Site } from './attackServer'
import type { Case, CaseClass, Plan } from './cases'
import { createDraw } from './draws/draw'
import { chartTexts, difference, judgeBlocks, judgeFigures, judgePage, type Failure } from './judge'
import { act } from './monkey'
import { SETTLE_MS, type ReadUntouched } from './untouched'
import type { View } from './views'
import { isMove, type Visit, type Visitor } from './visitor'

/** What became of one case. */
export type Outcome = {
  readonly name: string
  readonly kind: CaseClass
  readonly scenario: string
  readonly what: string
  /** Whether the page said that something was wrong and where. */
  readonly refused: boolean
  readonly failures: readonly (Failure & { readonly address: string })[]
  readonly views: number
  /** Documents that were loaded; the other views are of a running app. */
  readonly loads: number
  /** Figures, and cards, rows or articles, that were compared with what was sent. */
  readonly compared: number
  /** Seconds that the pages worked. */
  readonly work: number
}

/** With a file that hangs, a page is read while it waits. */
const HANG_MS = 3000
const MONKEY_ACTS = 50

export type AttackPlan = Plan & {
  /** Seconds of a page's own work; more for one view is a freeze. */
  readonly mostWork: number
}

/** Code that did not load is told in place; React logs it as well. */
const CODE_FAILURE =
  /CodeFailure|dynamically imported module|Failed to load|preload CSS|Importing a module|MIME type|ERR_|Failed to fetch|ChunkLoad/
/** A view whose text does not depend on the time of day. */
const isTimeless = ({ address }: View) => !/speaker|doctor/.test(address)

/** Runs one case after the other on the same pages. */
export class Attacker {
  readonly #visitor: Visitor
  /** For what may leave a page in any state. */
  readonly #other: Visitor
  readonly #site: Site
  readonly #plan: AttackPlan
  readonly #readUntouched: ReadUntouched
  /** Whose answers the app of each page has read: a scenario's as they should be, or a case's. */
  readonly #read = new Map<string, string>()

  constructor(open: () => Visitor, site: Site, plan: AttackPlan, readUntouched: ReadUntouched) {
    this.#visitor = open()
    this.#other = open()
    this.#site = site
    this.#plan = plan
    this.#readUntouched = readUntouched
  }

  async run(one: Case): Promise<Outcome> {
    this.#site.scenario = this.#plan.scenario(one.scenario)
    this.#site.overrides = listOverrides(one)
    const { name, kind, scenario, what } = one
    const visitor = kind === 'files' || kind === 'monkeys' ? this.#other : this.#visitor
    const before = visitor.loads
    const failures: (Failure & { address: string })[] = []
    let [refused, compared, work] = [false, 0, 0]
    const views = 'views' in one ? one.views : [one.view]
    const answers = kind === 'addresses' ? scenario : name
    for (const [at, view] of views.entries()) {
      const [page = ''] = view.address.split('#')
      const isRead = this.#read.get(page) === answers
      const wanted = at > 0 ? 'move' : one.reach
      const reach = wanted === 'move' && !isRead ? 'restart' : wanted
      this.#read.set(page, answers)
      try {
        const visit = await visitor.show(view, {
          reach,
          limit: hangs(one) ? HANG_MS : SETTLE_MS,
          ...(kind === 'monkeys' ? { act: this.#monkey(one) } : {}),
        })
        work += visit.work
        refused ||= visit.reading.notices.length > 0
        const truth = await this.#judgeTruth(one, view, visit)
        compared += truth.compared
        const found = [...judgeVisit(one, view, visit, this.#plan.mostWork), ...truth.found]
        failures.push(...found.map((failure) => ({ ...failure, address: view.address })))
      } catch (error) {
        failures.push({ kind: 'frozen', what: String(error).slice(0, 200), address: view.address })
        await visitor.close()
      }
    }
    if (visitor === this.#other || failures.length > 0) {
      await visitor.close()
      this.#read.clear()
    }
    const loads = visitor.loads - before
    return {
      name,
      kind,
      scenario,
      what,
      refused,
      failures,
      views: views.length,
      loads,
      compared,
      work,
    }
  }

  #monkey(one: Case): (page: Page) => Promise<void> {
    return async (page) => {
      const draw = createDraw(this.#plan.seed, `${one.name} acts`)
      for (let turn = 0; turn < MONKEY_ACTS; turn += 1) {
        await act(page, draw).catch(ignoreMove)
        // Back from the first page leads out of the site.
        if (page.url() === 'about:blank') await page.goForward().catch(ignoreMove)
      }
    }
  }

  /** Whether the view says what was sent. */
  async #judgeTruth(one: Case, view: View, { reading }: Visit): Promise<Truth> {
    if (one.kind !== 'answers') return { compared: 0, found: [] }
    const { sent, touched } = one.mutation
    const found = sent === null ? [] : [...judgeFigures(reading.figures, sent.rows, sent.catalog)]
    const { length } = reading.figures
    if (touched === null) return { compared: length, found }
    if (view.hasBlocks) {
      const untouched = await this.#readUntouched(one.scenario, view)
      found.push(...judgeBlocks(reading, untouched, touched, this.#plan.scenario(one.scenario)))
    } else if (touched.size === 0 && isTimeless(view)) {
      const untouched = await this.#readUntouched(one.scenario, view)
      // The handout names its address, which differs from page to page.
      const plain = (text: string) =>
        text.replace(/\/\d+\/(?:\?v=\d+)?#/g, '/#').replace(/\s+/g, ' ')
      const [expected, text] = [plain(untouched.text), plain(reading.text)]
      if (expected !== text) found.push({ kind: 'falseText', what: difference(expected, text) })
    }
    return { compared: length + reading.blocks.length, found }
  }
}

type Truth = { readonly compared: number; readonly found: readonly Failure[] }

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
function judgeVisit(
  one: Case,
  { address }: View,
  { reading, isSettled, work, errors }: Visit,
  mostWork: number,
): readonly Failure[] {
  // An audience reads how much is missing; the other screens say what. Missing code has no figure's name.
  const namesFaults = one.kind === 'answers' && !address.includes('#/present')
  const found = judgePage(reading).filter(({ kind, what }) => {
    if (kind === 'unnamed') return namesFaults
    return one.kind !== 'files' || !chartTexts.includes(what)
  })
  const crash = errors
    .filter((text) => !/Failed to load resource|net::ERR_/.test(text))
    .find((text) => one.kind !== 'files' || !CODE_FAILURE.test(text))
  if (crash !== undefined)
    found.push({ kind: 'crashed', what: crash.slice(0, 160).replace(/\s+/g, ' ') })
  if (work > mostWork && one.kind !== 'monkeys')
    found.push({ kind: 'frozen', what: `${work.toFixed(1)} s of work` })
  if (!isSettled && !hangs(one))
    found.push({ kind: 'stuck', what: reading.text.trim().slice(0, 60) })
  return found
}

function ignoreMove(error: unknown): void {
  if (!isMove(error)) throw error
}
