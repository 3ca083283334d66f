import type { Page } from 'playwright-core'

/** One thing that a reader does, again and again: `turn` counts from 0. */
export type Interaction = {
  readonly name: string
  /** Brings the page where the interaction can be done; not measured. */
  readonly before?: (page: Page, turn: number) => Promise<void>
  readonly act: (page: Page, turn: number) => Promise<void>
}

/** A screen and what is done on it, in this order; every interaction leaves the screen usable for the next. */
export type Scene = {
  readonly name: string
  readonly address: string
  readonly interactions: readonly Interaction[]
}

const click =
  (selector: string) =>
  (page: Page): Promise<void> =>
    page.locator(selector).first().click()

/** One option on, one back, and so on: by the keyboard, whose events are real ones. */
const stepSelect = (selector: string) => ({
  before: (page: Page) => page.locator(selector).first().focus(),
  act: (page: Page, turn: number) => page.keyboard.press(turn % 2 === 0 ? 'ArrowUp' : 'ArrowDown'),
})

/** A choice that is new every time. */
const nextOption = (selector: string) => ({
  before: (page: Page) => page.locator(selector).first().focus(),
  act: (page: Page) => page.keyboard.press('ArrowDown'),
})

const goHash = (hash: string) => async (page: Page) => {
  if (new URL(page.url()).hash === hash) return
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

const navigation = (name: string, from: string, to: string): Interaction => ({
  name,
  before: goHash(from),
  act: click(`nav a[href^="${to}"]`),
})

const surroundings = (screen: string): readonly Interaction[] => [
  { name: `${screen}: earlier year`, ...stepSelect('.years select >> nth=0') },
  { name: `${screen}: later year`, ...stepSelect('.years select >> nth=1') },
  { name: `${screen}: region`, ...nextOption('select.region') },
  { name: `${screen}: large text`, act: click('.header-settings a >> nth=0') },
  { name: `${screen}: dark`, act: click('.header-settings a >> nth=1') },
  { name: `${screen}: language`, act: click('.header-settings a >> nth=2') },
]

const columns = ['name', 'scope', 'unit', 'from', 'to', 'change', 'years', 'marks']

export const scenes: readonly Scene[] = [
  { name: 'overview', address: '#/', interactions: surroundings('overview') },
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
      ...surroundings('indicator'),
      {
        name: 'indicator: next indicator',
        act: (page, turn) => click(`.related-steps a >> nth=${turn % 2 === 0 ? 1 : 0}`)(page),
      },
    ],
  },
  {
    name: 'places',
    address: '#/indicator/litigation.cases?places=rank',
    interactions: [
      { name: 'places: close and open', act: click('.regions > button') },
      {
        name: 'places: for another year',
        before: async (page, turn) => {
          if (turn === 0) await goHash('#/indicator/litigation.cases?places=rank')(page)
          await page.locator('.regions-ranking').first().waitFor()
          await stepSelect('.years select >> nth=1').before(page)
        },
        act: stepSelect('.years select >> nth=1').act,
      },
      { name: 'places: among others', ...stepSelect('.regions-scope select') },
      {
        name: 'places: tick one for its years',
        act: (page, turn) => click(`.rank-tick input >> nth=${Math.floor(turn / 2) % 2}`)(page),
      },
      {
        name: 'places: add from the list',
        before: async (page) => {
          await goHash('#/indicator/litigation.cases?places=rank')(page)
          await page.locator('.trend-regions select').focus()
        },
        act: (page) => page.keyboard.press('ArrowDown'),
      },
      { name: 'places: all ↔ short', act: click('.regions-ranking > button') },
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
        before: (page) => page.locator('input[type=search]').focus(),
        act: (page) => page.keyboard.press('Backspace'),
      },
      ...[0, 1, 2, 3, 4].map((at) => ({
        name: `explorer: filter ${['section', 'topic', 'unit', 'measure', 'completeness'][at]}`,
        before: async (page: Page, turn: number) => {
          if (turn === 0) await page.locator('input[type=search]').fill('')
          await page.locator('.explore-fields select').nth(at).focus()
        },
        act: (page: Page, turn: number) =>
          page.keyboard.press(turn % 2 === 0 ? 'ArrowDown' : 'ArrowUp'),
      })),
      { name: 'explorer: beyond chance', act: click('.explore-fields input >> nth=0') },
      {
        name: 'explorer: failed check',
        before: (page, turn) => (turn === 0 ? goHash('#/explore')(page) : Promise.resolve()),
        act: click('.explore-fields input >> nth=1'),
      },
      ...columns.map((column, at) => ({
        name: `explorer: sort by ${column}`,
        before: (page: Page, turn: number) =>
          turn === 0 ? goHash('#/explore')(page) : Promise.resolve(),
        act: click(`.explore-table thead th:nth-child(${at + 1}) button`),
      })),
      {
        name: 'explorer: tick a row',
        before: (page, turn) => (turn === 0 ? goHash('#/explore')(page) : Promise.resolve()),
        act: (page, turn) =>
          page
            .locator('.row-select input')
            .nth(Math.floor(turn / 2))
            .click(),
      },
      ...surroundings('explorer'),
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
        act: (page, turn) => page.keyboard.press(turn % 2 === 0 ? 'ArrowDown' : 'ArrowUp'),
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
      { name: 'data check: open the quiet ones', act: click('.quiet-outliers summary') },
      ...surroundings('data check'),
    ],
  },
  {
    name: 'present',
    address: '#/present',
    interactions: [{ name: 'slide change', act: (page) => page.keyboard.press('PageDown') }],
  },
]
