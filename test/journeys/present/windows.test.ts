import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { expectSlide, currentSlide, slideCount } from '../../support/browser/presentation'
import { startE2eServer } from '../../support/browser/e2eServer'

const app = startE2eServer()

const READY = 'main[aria-busy="false"]'

/** The speaker's window as `s` opens it. */
async function speakerOf(room: Page): Promise<Page> {
  const [speaker] = await Promise.all([
    room.context().waitForEvent('page'),
    room.keyboard.press('s'),
  ])
  await speaker.getByRole('region').waitFor()
  await speaker.locator(READY).waitFor()
  return speaker
}

/** The number of the slide that the speaker's window says is on screen. */
async function spokenSlide(speaker: Page): Promise<number> {
  return Number.parseInt(await speaker.getByRole('strong').first().innerText(), 10)
}

/** The slide's id as the window's address says it. */
async function slideIn(page: Page): Promise<string> {
  await page.waitForURL(/slide=/)
  return /slide=([^&]+)/.exec(page.url())?.[1] ?? ''
}

async function secondsElapsed(speaker: Page): Promise<number> {
  const text = await speaker.locator('[data-clock="elapsed"]').innerText()
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}

/** Asked of every frame a window drawn by software answers late: asked by the clock it does not. */
const OFTEN = { polling: 10 }

async function expectInStep(room: Page, speaker: Page, number: number, why: string): Promise<void> {
  await speaker
    .waitForFunction(
      (wanted) =>
        Number.parseInt(document.querySelector('main strong')?.textContent ?? '', 10) === wanted,
      number,
      OFTEN,
    )
    .catch(async () => {
      throw new Error(`${why}: the speaker has ${await spokenSlide(speaker)}, not ${number}`)
    })
  await expectSlide(room, number, why)
}

describe('the speaker’s window', () => {
  it('opens on the room’s slide with its notes, clock, next slide and elapsed time', async () => {
    const { page: room, expectClean } = await app.open(
      '/present?slide=reconsideration.applications',
    )
    const speaker = await speakerOf(room)
    expect(await spokenSlide(speaker)).toBe(await currentSlide(room))
    const notes = await speaker.getByRole('region').innerText()
    expect(notes).toContain('(−9 件) ÷ 92 件 = −9.78%')
    expect(notes).toMatch(/一句话[^]*怎么算的[^]*比较时要说明的[^]*定义/)
    expect(await speaker.locator('[data-clock="now"]').innerText()).toMatch(/^\d\d:\d\d:\d\d$/)
    const elapsed = speaker.locator('[data-clock="elapsed"]')
    const before = await elapsed.innerText()
    await speaker.waitForFunction(
      (text) => document.querySelector('[data-clock="elapsed"]')?.textContent !== text,
      before,
    )
    expect(await speaker.locator('[data-slide][data-visible="true"]').count()).toBe(2)
    expectClean()
    await room.context().close()
  })

  it('stays in step with the room through 200 moves made in either, curtain and answers included', async () => {
    const { page: room, expectClean } = await app.open('/present')
    const speaker = await speakerOf(room)
    const count = await slideCount(room)
    let at = 1
    for (let move = 0; move < 200; move++) {
      const mover = move % 3 === 0 ? room : speaker
      // 7 and 3 have no common part with most counts: all slides come in turn, on and back.
      const [key, next] =
        move % 10 === 7
          ? (['End', count] as const)
          : move % 10 === 8
            ? (['Home', 1] as const)
            : move % 4 === 3
              ? (['PageUp', Math.max(1, at - 1)] as const)
              : (['PageDown', Math.min(count, at + 1)] as const)
      await mover.keyboard.press(key)
      at = next
      await expectInStep(room, speaker, at, `move ${move}, ${key}`)
    }
    await speaker.keyboard.press('b')
    await room.locator('[data-blackout="black"]').waitFor()
    await room.keyboard.press('b')
    await speaker.getByRole('status').filter({ hasText: /./ }).waitFor({ state: 'hidden' })
    await speaker.keyboard.press('/')
    await speaker.getByRole('combobox').fill('legal aid recipients')
    await speaker.keyboard.press('Enter')
    await room.waitForFunction(
      (agenda) =>
        Array.from(document.querySelectorAll('[data-slide]')).findIndex(
          (holder) => holder.getAttribute('data-visible') === 'true',
        ) >= agenda,
      count,
    )
    await room.keyboard.press('Escape')
    await expectInStep(room, speaker, at, 'back on the agenda')
    expectClean()
    await room.context().close()
  })

  it('may be closed without harm, reloaded without losing its place, and left alone', async () => {
    const { page: room, expectClean } = await app.open('/present')
    const first = await speakerOf(room)
    await first.keyboard.press('PageDown')
    await expectInStep(room, first, 2, 'the speaker moves')
    await first.close()
    await room.keyboard.press('PageDown')
    await expectSlide(room, 3, 'the room alone')

    const speaker = await speakerOf(room)
    await expectInStep(room, speaker, 3, 'a speaker who comes late')
    await room.keyboard.press('PageDown')
    await expectInStep(room, speaker, 4, 'the room moves')
    await speaker.reload()
    await speaker.locator(READY).waitFor()
    await expectInStep(room, speaker, 4, 'after the speaker’s reload')
    await room.waitForURL(new RegExp(`slide=${await slideIn(speaker)}`))
    const elapsed = await secondsElapsed(speaker)
    await room.reload()
    await room.locator(READY).waitFor()
    await speaker.keyboard.press('PageDown')
    await expectInStep(room, speaker, 5, 'after the room’s reload')
    expect(await secondsElapsed(speaker)).toBeGreaterThanOrEqual(elapsed)

    await room.close()
    await speaker.keyboard.press('PageDown')
    await speaker.waitForFunction(() =>
      document.querySelector('main strong')?.textContent?.startsWith('6'),
    )
    expectClean()
    await speaker.context().close()
  })

  it('lets the room play by A, and is not moved by a room opened later', async () => {
    const { page: room } = await app.open('/present?slide=reconsideration.applications')
    const speaker = await speakerOf(room)
    const at = await currentSlide(room)
    await speaker.keyboard.press('a')
    await room.locator('[role="status"] > [aria-hidden]').waitFor()
    await speaker.keyboard.press('a')
    await room.getByText('自动播放已暂停').waitFor()
    expect(speaker.url()).not.toContain('auto=')

    const later = await room.context().newPage()
    await later.goto(app.at('/present'))
    await later.locator(READY).waitFor()
    await expectSlide(later, at, 'a room opened later')
    await expectInStep(room, speaker, at, 'a room was opened later')

    const pdf = (await speaker.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/MediaBox \[0 0 84\d/g)).toHaveLength(await slideCount(room))
    await room.context().close()
  })

  it('leaves presentations of other years alone', async () => {
    const { page: room } = await app.open('/present')
    const other = await room.context().newPage()
    await other.goto(app.at('/present?years=2020-2020'))
    await other.locator(READY).waitFor()
    await room.keyboard.press('End')
    await expectSlide(room, await slideCount(room))
    await expectSlide(other, 1, 'the other presentation')
    await room.context().close()
  })
})

describe('one window alone', () => {
  it('presents as before where the browser has neither line nor storage', async () => {
    const { page } = await app.open('/')
    await page.context().addInitScript(() => {
      Object.defineProperty(window, 'BroadcastChannel', { value: undefined })
      Object.defineProperty(window, 'sessionStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(String(error)))
    await page.goto('about:blank')
    await page.goto(app.at('/present'))
    await page.locator(READY).waitFor()
    await page.keyboard.press('PageDown')
    await expectSlide(page, 2)
    await page.goto('about:blank')
    await page.goto(app.at('/present/speaker?lang=en'))
    await page.getByText('this one presents alone').waitFor()
    await page.keyboard.press('PageDown')
    expect(await spokenSlide(page)).toBe(2)
    await page.keyboard.press('a')
    await page.getByRole('alert').filter({ hasText: 'presents alone' }).waitFor()
    expect(faults).toEqual([])
    await page.context().close()
  })
})
