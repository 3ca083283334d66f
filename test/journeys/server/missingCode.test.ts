import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { openPage } from '../../support/browser/browser'
import { startE2eServer } from '../../support/browser/e2eServer'
import { FileThief, listLazyFiles, type Absence } from '../../support/missing/lazyFiles'
import {
  dashboardParts,
  embedParts,
  regionParts,
  type LazyPart,
} from '../../support/missing/lazyParts'
import { answerAs } from '../../support/servers/answerAs'

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
        said === null ? buttons.some((name) => /^(重试|Try again)/.test(name)) : text.includes(said)
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

const expectState = async (page: Page, part: LazyPart, states: readonly State[]) => {
  await expect
    .poll(() => readState(page, part).catch(() => 'waiting'), { timeout: 15_000 })
    .toBeOneOf([...states])
}

const readText = (page: Page) => page.evaluate(() => document.body.innerText)

/** Opens parts one after the other in pages until each of their files has been missing once. */
async function tryFiles(page: Page, thief: FileThief, parts: readonly LazyPart[], html = '') {
  let left = parts
  for (let round = 0; left.length > 0; round += 1) {
    await page.goto('about:blank')
    thief.startDocument()
    const start = (round * 5) % left.length
    const ordered = [...left.slice(start), ...left.slice(0, start)]
    const absence = absences[round % absences.length] ?? 'offline'
    const again: LazyPart[] = []
    for (const part of ordered) {
      const before = thief.tried.size
      await tryPart(page, thief, part, absence, html)
      if (thief.tried.size > before) again.push(part)
    }
    left = again
  }
}

/** Opens a part while the next of its files is missing; once it is told, brings the file back. */
async function tryPart(
  page: Page,
  thief: FileThief,
  part: LazyPart,
  absence: Absence,
  html: string,
) {
  const { press, keeps } = part
  const open = async () => {
    if (html !== '') {
      await page.goto('about:blank')
      thief.startDocument()
    }
    await page.goto(app.at(part.address).replace('#', `${html}#`))
  }
  if (press !== undefined) {
    await open()
    await page.locator('.export-menu').waitFor()
  }
  let missing: string | null = null
  thief.take(absence)
  try {
    await (press === undefined ? open() : press(page))
    await expectState(page, part, ['told', 'whole'])
    missing = thief.missing
    if ((await readState(page, part)) === 'told') {
      expect(thief.missing).not.toBeNull()
      const text = await readText(page)
      expect(keeps.filter((kept) => !text.includes(kept))).toEqual([])
      thief.bringBack()
      if (part.says === undefined) await pressRetry(page)
      else await press?.(page)
      await expectState(page, part, ['whole'])
    }
    // A missing file is told.
    expect(thief.missing).toBeNull()
  } catch (error) {
    throw Object.assign(
      new Error(
        `${part.address} without ${String(missing)} (${absence}): ${String(error)}\n${await readText(page)}`,
      ),
      { cause: error },
    )
  } finally {
    thief.bringBack()
  }
}

/** Presses retry buttons until none is left. */
async function pressRetry(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^(重试|Try again)/ }).first()
  await expect
    .poll(
      async () => {
        if ((await button.count()) > 0) await button.click({ timeout: 1000 }).catch(() => undefined)
        return button.count()
      },
      { timeout: 15_000 },
    )
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

describe('each file that is loaded when it is needed, missing alone, costs nothing else and comes back on a retry:', () => {
  const tried = new Set<string>()

  it('of the dashboard', async () => {
    const thief = new FileThief(await listLazyFiles(inject('dist'), 'index.html'), tried)
    const page = await openWatched(thief)
    // The fixture has no earlier version.
    await page.route('**/versions/*/**', (route) =>
      route.continue({
        url: route
          .request()
          .url()
          .replace(/versions\/[^/]*\//, ''),
      }),
    )
    await tryFiles(page, thief, dashboardParts)
    await answerAs('province', page)
    await tryFiles(page, thief, regionParts)
    expect(tried.size).toBeGreaterThan(80)
  })

  it('of embeds', async () => {
    const lazy = [...(await listLazyFiles(inject('dist'), 'embed.html'))]
    const own = lazy.filter((name) => /^(DoctorApp|TrendChart|embed|en)-/.test(name))
    const thief = new FileThief(new Set(own), new Set())
    await tryFiles(await openWatched(thief), thief, embedParts, 'embed.html')
    thief.tried.forEach((name) => tried.add(name))
    expect(own.filter((name) => !thief.tried.has(name))).toEqual([])
  })

  it('and no other file of the build', async () => {
    const lazy = await listLazyFiles(inject('dist'), 'index.html')
    expect([...lazy].filter((name) => !tried.has(name))).toEqual([])
  })
})
