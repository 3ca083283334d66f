import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openPage } from '../support/browser/browser'
import { startE2eServer } from '../support/browser/e2eServer'
import { FileThief, listLazyFiles, type Absence } from './lazyFiles'
import {
  embedParts,
  englishParts,
  exportParts,
  pinyinParts,
  regionParts,
  screenParts,
  unreadableParts,
  type LazyPart,
} from './lazyParts'
import { answerAs } from '../support/servers/answerAs'

const app = startE2eServer()

const absences: readonly Absence[] = ['not found', 'a web page', 'offline']

type State = 'waiting' | 'told' | 'whole'

/** Whether something is missing and said, or the whole part is there. */
function readState(page: Page, { shows, says }: Pick<LazyPart, 'shows' | 'says'>): Promise<State> {
  return page.evaluate(
    ({ shown, said }) => {
      const text = document.body.innerText
      const buttons = Array.from(document.querySelectorAll('button'), (one) => one.innerText)
      if (
        // A failure that is tried again is still told.
        said === null
          ? buttons.some((name) => /^(重试|正在重试|重新载入|Try|Reload)/.test(name))
          : text.includes(said)
      )
        return 'told'
      const drawn = Array.from(document.querySelectorAll('[data-chart]')).every(
        (chart) => chart.querySelector('svg text') !== null,
      )
      const pending =
        '#plain, [data-placeholder], [aria-busy="true"]:not(.speaker), .export-panel:empty'
      const whole = drawn && document.querySelector(pending) === null
      const english = /[?&]lang=en/.test(location.hash)
      const spoken = english === (document.documentElement.lang === 'en')
      return whole && spoken && shown.every((part) => text.includes(part)) ? 'whole' : 'waiting'
    },
    { shown: shows, said: says ?? null },
  )
}

/** A page that moves meanwhile waits. */
const readSafely = (page: Page, part: LazyPart) =>
  readState(page, part).catch((): State => 'waiting')

const expectWhole = async (page: Page, part: LazyPart) => {
  await expect.poll(() => readSafely(page, part)).toBe('whole')
}

const readText = (page: Page) => page.evaluate(() => document.body.innerText)

/** Opens each part again and again until each of its files has been missing once. */
async function expectEachToComeBack(
  page: Page,
  thief: FileThief,
  parts: readonly LazyPart[],
  html = '',
) {
  for (const part of parts) {
    for (let missing: string | null = ''; missing !== null;) {
      const absence = absences[thief.tried.size % absences.length] ?? 'offline'
      missing = await tryPart(page, thief, part, absence, html)
    }
  }
}

/** Opens a part without the next of its files, and brings it back once that is told. Null where none was left. */
async function tryPart(
  page: Page,
  thief: FileThief,
  part: LazyPart,
  absence: Absence,
  html: string,
): Promise<string | null> {
  const { press, keeps } = part
  const open = async () => {
    thief.startDocument()
    if (press === undefined) thief.take(absence)
    await page.goto(app.at(part.address).replace('#', `${html}?${thief.document}#`))
    if (press === undefined) return
    await page.locator('.export-menu').waitFor()
    thief.take(absence)
    await press(page)
  }
  let missing: string | null = null
  try {
    await open()
    // A missing file is told.
    await expect
      .poll(async () => `${await readSafely(page, part)} without ${thief.missing ?? 'none'}`)
      .toMatch(/^whole without none$|^told without (?!none$)/)
    missing = thief.missing
    if (missing !== null) {
      // What is next to the part may still load.
      const listLost = async () => {
        const text = await readText(page)
        return keeps.filter((kept) => !text.includes(kept))
      }
      await expect.poll(listLost).toEqual([])
      thief.bringBack()
      if (part.says === undefined) await pressRetry(page)
      else await press?.(page)
      await expectWhole(page, part)
    }
    return missing
  } catch (error) {
    const message = `${part.address} without ${String(missing)} (${absence}): ${String(error)}`
    throw Object.assign(new Error(`${message}\n${await readText(page)}`), { cause: error })
  } finally {
    thief.bringBack()
  }
}

/** Presses retry buttons until none is left. */
async function pressRetry(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^(重试|Try again)/ }).first()
  await expect
    .poll(async () => {
      if ((await button.count()) > 0) await button.click({ timeout: 1000 }).catch(() => undefined)
      return button.count()
    })
    .toBe(0)
}

/** A page whose files are watched. */
async function openWatched(thief: FileThief): Promise<Page> {
  const { page } = await openPage(app.browser())
  const context = page.context()
  await thief.watch(context)
  // A page writes spreadsheets itself where the worker is missing.
  await context.route('**/*Worker*', (route) => route.abort())
  // The handout is loaded while idle, for the browser's own print, which shows the screen where it is missing.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  return page
}

type Answer = { readonly sources: readonly unknown[] }

/** The server's catalogue with some of its keys changed. */
async function changeCatalog(page: Page, change: (catalog: Answer) => object): Promise<void> {
  const catalog: Answer = JSON.parse(
    await readFile(join(inject('dist'), 'api/v1/catalog.json'), 'utf8'),
  )
  await page.route('**/catalog.json', (route) =>
    route.fulfill({ json: { ...catalog, ...change(catalog) } }),
  )
}

describe('each file that is loaded when it is needed, missing alone, costs nothing else and comes back on a retry:', () => {
  const tried = new Set<string>()

  const openDashboard = async () => {
    const thief = new FileThief(await listLazyFiles(inject('dist'), 'index.html'), tried)
    return { thief, page: await openWatched(thief) }
  }

  it('of the screens', async () => {
    const { thief, page } = await openDashboard()
    // The fixture has no earlier version.
    await page.route('**/versions/*/**', (route) =>
      route.continue({
        url: route
          .request()
          .url()
          .replace(/versions\/[^/]*\//, ''),
      }),
    )
    await expectEachToComeBack(page, thief, screenParts)
  })

  it('of the exports', async () => {
    const { thief, page } = await openDashboard()
    await expectEachToComeBack(page, thief, exportParts)
  })

  it('of the English screens', async () => {
    const { thief, page } = await openDashboard()
    await expectEachToComeBack(page, thief, englishParts)
  })

  it('of places', async () => {
    const { thief, page } = await openDashboard()
    await answerAs('province', page)
    await expectEachToComeBack(page, thief, regionParts)
  })

  it('of a server that sends no pinyin', async () => {
    const { thief, page } = await openDashboard()
    await changeCatalog(page, () => ({ pinyin: undefined }))
    await expectEachToComeBack(page, thief, pinyinParts)
  })

  it('of a catalogue with an unreadable report', async () => {
    const { thief, page } = await openDashboard()
    await changeCatalog(page, ({ sources }) => ({ sources: [...sources, {}] }))
    await expectEachToComeBack(page, thief, unreadableParts)
  })

  it('of embeds', async () => {
    const lazy = [...(await listLazyFiles(inject('dist'), 'embed.html'))]
    const own = lazy.filter((name) => /^(DoctorApp|TrendChart|embed|en)-/.test(name))
    const thief = new FileThief(new Set(own), new Set())
    await expectEachToComeBack(await openWatched(thief), thief, embedParts, 'embed.html')
    thief.tried.forEach((name) => tried.add(name))
    expect(own.filter((name) => !thief.tried.has(name))).toEqual([])
  })

  it('and no other file of the build', async () => {
    const lazy = await listLazyFiles(inject('dist'), 'index.html')
    // Without its worker the page writes a workbook itself.
    const left = [...lazy].filter((name) => !tried.has(name) && !name.includes('Worker'))
    expect(left).toEqual([])
  })
})
