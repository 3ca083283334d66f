import type { Page } from 'playwright-core'

/** One repeated action of a reader; `turn` counts from 0. */
export type Interaction = {
  readonly name: string
  /** Prepares the page; not measured. */
  readonly before?: (page: Page, turn: number) => Promise<void>
  readonly act: (page: Page, turn: number) => Promise<void>
}

/** A screen and its interactions in order; each leaves the screen usable for the next. */
export type Scene = {
  readonly name: string
  readonly address: string
  readonly interactions: readonly Interaction[]
}

const click =
  (selector: string) =>
  (page: Page): Promise<void> =>
    page.locator(selector).first().click()

const focus =
  (selector: string) =>
  (page: Page): Promise<void> =>
    page.locator(selector).first().focus()

const press = (even: string, odd: string) => (page: Page, turn: number) =>
  page.keyboard.press(turn % 2 === 0 ? even : odd)

/** Chooses the option before, then the one after, and so on, by the keyboard for real events. */
const stepSelect = (selector: string) => ({
  before: focus(selector),
  act: press('ArrowUp', 'ArrowDown'),
})

/** A new choice each time. */
const nextOption = (selector: string) => ({
  before: focus(selector),
  act: press('ArrowDown', 'ArrowDown'),
})

const goHash = (hash: string) => async (page: Page) => {
  if (new URL(page.url()).hash === hash) return
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

const onFirstTurn = (prepare: (page: Page) => Promise<void>) => async (page: Page, turn: number) =>
  turn === 0 ? prepare(page) : undefined

const navigation = (name: string, from: string, to: string): Interaction => ({
  name,
  before: goHash(from),
  act: click(`nav a[href^="${to}"]`),
})

const shellInteractions = (screen: string): readonly Interaction[] => [
  { name: `${screen}: earlier year`, ...stepSelect('.years select >> nth=0') },
  { name: `${screen}: later year`, ...stepSelect('.years select >> nth=1') },
  { name: `${screen}: region`, ...nextOption('select.region') },
  { name: `${screen}: large text`, act: click('.header-settings a >> nth=0') },
  { name: `${screen}: dark`, act: click('.header-settings a >> nth=1') },
  { name: `${screen}: language`, act: click('.header-settings a >> nth=2') },
]

const columns = ['name', 'scope', 'unit', 'from', 'to', 'change', 'years', 'marks']

export const scenes: readonly Scene[] = [
  { name: 'overview', address: '#/', interactions: shellInteractions('overview') },
  {
    name: 'navigation',
    address: '#/',
    interactions: [
      {
        name: 'overview → indicator',
        before: goHash('#/'),
        act: click('[data-topic="litigation"] h2 a'),
      },
      {
        name: 'indicator → overview (back)',
        before: async (page) => {
          await goHash('#/')(page)
          await goHash('#/indicator/litigation.cases')(page)
        },
        act: (page) =>
          page.evaluate(() => {
            window.speedRecorder.begin()
            history.back()
          }),
      },
      navigation('overview → explorer', '#/', '#/explore'),
      navigation('explorer → overview', '#/explore', '#/'),
      navigation('overview → data check', '#/', '#/quality'),
      navigation('data check → overview', '#/quality', '#/'),
      navigation('overview → about', '#/', '#/about'),
      navigation('about → overview', '#/about', '#/'),
      navigation('explorer → data check', '#/explore', '#/quality'),
    ],
  },
  {
    name: 'indicator',
    address: '#/indicator/litigation.cases',
    interactions: [
      {
        name: 'indicator: chart ↔ table',
        act: (page, turn) => click(`.view-switch a >> nth=${(turn + 1) % 2}`)(page),
      },
      ...shellInteractions('indicator'),
      {
        name: 'indicator: next indicator',
        act: (page, turn) => click(`.related-steps a >> nth=${turn % 2 === 0 ? 1 : 0}`)(page),
      },
    ],
  },
  {
    name: 'regions',
    address: '#/indicator/litigation.cases?places=rank',
    interactions: [
      { name: 'regions: close and open', act: click('.regions > button') },
      {
        name: 'regions: for another year',
        before: async (page, turn) => {
          if (turn === 0) await goHash('#/indicator/litigation.cases?places=rank')(page)
          await page.locator('.regions-ranking').first().waitFor()
          await stepSelect('.years select >> nth=1').before(page)
        },
        act: stepSelect('.years select >> nth=1').act,
      },
      { name: 'regions: ranking scope', ...stepSelect('.regions-scope select') },
      {
        name: 'regions: tick one for its trend',
        act: (page, turn) => click(`.rank-tick input >> nth=${Math.floor(turn / 2) % 2}`)(page),
      },
      {
        name: 'regions: add from the list',
        before: async (page) => {
          await goHash('#/indicator/litigation.cases?places=rank')(page)
          await page.locator('.trend-regions select').focus()
        },
        act: press('ArrowDown', 'ArrowDown'),
      },
      { name: 'regions: all ↔ short', act: click('.regions-ranking > button') },
    ],
  },
  {
    name: 'explorer',
    address: '#/explore',
    interactions: [
      {
        name: 'explorer: type a letter',
        before: async (page, turn) => {
          const field = page.locator('input[type=search]')
          if (turn === 0) await field.fill('')
          await field.focus()
        },
        act: (page, turn) => page.keyboard.press('xzfytjcg'[turn % 8] ?? 'x'),
      },
      {
        name: 'explorer: delete a letter',
        before: focus('input[type=search]'),
        act: press('Backspace', 'Backspace'),
      },
      ...['section', 'topic', 'unit', 'measure', 'completeness'].map((filter, at) => ({
        name: `explorer: filter ${filter}`,
        before: async (page: Page, turn: number) => {
          if (turn === 0) await page.locator('input[type=search]').fill('')
          await page.locator('.explore-fields select').nth(at).focus()
        },
        act: press('ArrowDown', 'ArrowUp'),
      })),
      { name: 'explorer: beyond chance', act: click('.explore-fields input >> nth=0') },
      {
        name: 'explorer: failed check',
        before: onFirstTurn(goHash('#/explore')),
        act: click('.explore-fields input >> nth=1'),
      },
      ...columns.map((column, at) => ({
        name: `explorer: sort by ${column}`,
        before: onFirstTurn(goHash('#/explore')),
        act: click(`.explore-table thead th:nth-child(${at + 1}) button`),
      })),
      {
        name: 'explorer: tick a row',
        before: onFirstTurn(goHash('#/explore')),
        act: (page, turn) => click(`.row-select input >> nth=${Math.floor(turn / 2)}`)(page),
      },
      ...shellInteractions('explorer'),
    ],
  },
  {
    name: 'chosen',
    address:
      '#/explore?items=litigation.cases,reconsideration.applications,legal-aid.cases,enforcement-exam.pass-rate&chart=shared',
    interactions: [
      {
        name: 'explorer: chart mode',
        act: (page, turn) => click(`.compare-scale input >> nth=${(turn + 1) % 3}`)(page),
      },
      {
        name: 'explorer: index base year',
        before: async (page, turn) => {
          if (turn === 0) await page.locator('.compare-scale input').nth(2).click()
          await page.locator('.compare select').first().focus()
        },
        act: press('ArrowDown', 'ArrowUp'),
      },
      { name: 'explorer: hide and show charts', act: click('.selection button.primary') },
    ],
  },
  {
    name: 'quality',
    address: '#/quality',
    interactions: [
      {
        name: 'data check: scroll a screen',
        before: (page) => page.mouse.move(600, 500),
        act: (page) => page.mouse.wheel(0, 700),
      },
      {
        name: 'data check: to the end',
        before: (page) => page.evaluate(() => scrollTo(0, 0)),
        act: (page) => page.keyboard.press('End'),
      },
      { name: 'data check: open the folded outliers', act: click('.quiet-outliers summary') },
      ...shellInteractions('data check'),
    ],
  },
  {
    name: 'present',
    address: '#/present',
    interactions: [{ name: 'slide change', act: press('PageDown', 'PageDown') }],
  },
]
