import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer } from './attackServer'
import { createDraw } from './draws/draw'
import { mutateAnswers, type Mutation } from './draws/mutateAnswers'
import { drawAddress } from './draws/oddAddresses'
import { drawSettings } from './draws/oddSettings'
import { listViews, type View } from './views'
import type { Reach } from './visitor'
import { scenarioNames, type Scenario, type ScenarioName } from './draws/scenarios'

export const classes = ['answers', 'addresses', 'settings', 'files', 'monkeys'] as const
export type CaseClass = (typeof classes)[number]

/** How many cases of each kind a whole run has. */
export const fullCounts: Readonly<Record<CaseClass, number>> = {
  answers: 1000,
  addresses: 520,
  settings: 60,
  files: 80,
  monkeys: 30,
}

type Common = {
  readonly name: string
  readonly scenario: ScenarioName
  readonly what: string
  /** How its first view is reached; the others are moves. */
  readonly reach: Reach
}

export type Case = Common &
  (
    | { readonly kind: 'answers'; readonly mutation: Mutation; readonly views: readonly View[] }
    | { readonly kind: 'addresses'; readonly view: View }
    | { readonly kind: 'settings'; readonly answer: Answer; readonly views: readonly View[] }
    | {
        readonly kind: 'files'
        readonly file: string
        readonly answer: Answer
        readonly view: View
      }
    | { readonly kind: 'monkeys'; readonly view: View }
  )

export type Plan = {
  readonly seed: number
  readonly dist: string
  readonly settings: unknown
  readonly scenario: (name: ScenarioName) => Scenario
}

/** Addresses in a row that share their answers, so that a page can stay for all of them. */
const BLOCK = 26
/** Those of a block that lead to the dashboard; the others lead to embeds. */
const DASHBOARD = 20

/** The names of all cases, the kinds mixed evenly, so that a run that is cut short has some of each. */
export function listCaseNames(counts: Readonly<Record<CaseClass, number>>): readonly string[] {
  return classes
    .flatMap((kind) =>
      Array.from({ length: counts[kind] }, (_, index) => ({
        name: `${kind}/${index}`,
        order: (kind === 'addresses' ? Math.floor(index / BLOCK) * BLOCK : index) / counts[kind],
      })),
    )
    .sort((one, other) => one.order - other.order)
    .map(({ name }) => name)
}

const FAULTS: readonly (readonly [string, Answer])[] = [
  ['404', { kind: 'body', status: 404, body: 'not found', type: 'text/html' }],
  ['HTML', { kind: 'body', body: '<!doctype html><p>login</p>', type: 'text/html' }],
  ['hangs', { kind: 'hang' }],
  ['breaks off', { kind: 'cut' }],
]

/** The case of a name such as `answers/17`, the same for the same seed. */
export function buildCase(name: string, plan: Plan): Case {
  const draw = createDraw(plan.seed, name)
  const [word = '', number = '0'] = name.split('/')
  const kind = classes.find((one) => one === word)
  if (kind === undefined) throw new Error(`There is no case ${name}`)
  const index = Number(number)
  const block = createDraw(plan.seed, `addresses ${Math.floor(index / BLOCK)}`)
  const scenario = drawScenario((kind === 'addresses' ? block : draw).below(20))
  const { indicators } = plan.scenario(scenario)
  const all = listViews(draw.pick(indicators))
  const common = { name, scenario, reach: chooseReach(kind, index) }
  switch (kind) {
    case 'answers': {
      const mutation = mutateAnswers(draw, plan.scenario(scenario))
      // Both on one page, which loads once; a quarter of the views are embeds.
      const views = listViews(mutation.focus).filter(
        ({ address }) => address.startsWith('embed') === (index % 4 === 3),
      )
      const explorers = views.filter(({ address }) => /#\/explore\?lang=/.test(address))
      // The explorer shows every row; all views take turns, so that each comes equally often.
      const showsExplorer = index % 3 === 0 && explorers.length > 0
      const first = showsExplorer ? pickTurn(explorers, index) : pickTurn(views, index + 7)
      const second = pickTurn(views, index)
      return {
        ...common,
        kind,
        what: mutation.what,
        mutation,
        views: [first, second],
      }
    }
    case 'addresses': {
      const view = drawAddress(draw, indicators, index % BLOCK < DASHBOARD ? '' : 'embed.html')
      return { ...common, kind, what: view.address, view }
    }
    case 'settings': {
      const { what, answer } = drawSettings(draw, plan.settings)
      return { ...common, kind, what, answer, views: [pickTurn(all, index)] }
    }
    case 'files': {
      const files = [
        ...readdirSync(join(plan.dist, 'assets'))
          .filter((file) => /\.(js|css)$/.test(file))
          .map((file) => `assets/${file}`),
        'settings.json',
        'api/v1/catalog.json',
        'api/v1/regions/530600/observations.json',
      ]
      const [fault, answer] = draw.pick(FAULTS)
      const file = draw.pick(files)
      return { ...common, kind, what: `${file} ${fault}`, file, answer, view: pickTurn(all, index) }
    }
    case 'monkeys': {
      const view = pickTurn(all, index)
      return { ...common, kind, what: `a monkey on ${view.address}`, view }
    }
  }
}

/** A load costs ten times what the others do. */
const LOAD_EVERY = 20

function chooseReach(kind: CaseClass, index: number): Reach {
  // Code is missed at a load only, and a hand leaves the page in any state.
  if (kind === 'files' || kind === 'monkeys' || index % LOAD_EVERY === 0) return 'load'
  return kind === 'addresses' && index % 3 !== 0 ? 'move' : 'restart'
}

/** Mostly the reports themselves; the province, which is large, seldom. */
function drawScenario(number: number): ScenarioName {
  const [real, years, topics, province] = scenarioNames
  if (number < 10) return real
  if (number < 16) return years
  return number < 19 ? topics : province
}

function pickTurn(views: readonly View[], turn: number): View {
  const view = views[turn % views.length]
  if (view === undefined) throw new Error('There are no views')
  return view
}
