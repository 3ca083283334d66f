import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { expectSlide, currentSlide, slideCount } from '../../support/browser/presentation'
import { startE2eServer } from '../../support/browser/e2eServer'

const app = startE2eServer()

const READY = 'main[aria-busy="false"]'

/** Opens the speaker's window by `s`. */
async function openSpeaker(audience: Page): Promise<Page> {
  const [speaker] = await Promise.all([
    audience.context().waitForEvent('page'),
    audience.keyboard.press('s'),
  ])
  await speaker.getByRole('region').waitFor()
  await speaker.locator(READY).waitFor()
  return speaker
}

/** The number of the current slide in the speaker's window. */
async function speakerSlide(speaker: Page): Promise<number> {
  return Number.parseInt(await speaker.getByRole('strong').first().innerText(), 10)
}

/** The slide's id in the URL. */
async function slideInUrl(page: Page): Promise<string> {
  await page.waitForURL(/slide=/)
  return /slide=([^&]+)/.exec(page.url())?.[1] ?? ''
}

async function secondsElapsed(speaker: Page): Promise<number> {
  const text = await speaker.locator('[data-clock="elapsed"]').innerText()
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}

/** Polls by time: a software-rendered window delays polling by frame. */
const POLLING = { polling: 10 }

async function expectInSync(
  audience: Page,
  speaker: Page,
  number: number,
  why: string,
): Promise<void> {
  await speaker
    .waitForFunction(
      (expected) =>
        Number.parseInt(document.querySelector('main strong')?.textContent ?? '', 10) === expected,
      number,
      POLLING,
    )
    .catch(async () => {
      throw new Error(`${why}: the speaker has ${await speakerSlide(speaker)}, not ${number}`)
    })
  await expectSlide(audience, number, why)
}

describe('the speaker’s window', () => {
  it('opens on the audience’s slide with notes, clock, next slide and elapsed time', async () => {
    const { page: audience, expectClean } = await app.open(
      '/present?slide=reconsideration.applications',
    )
    const speaker = await openSpeaker(audience)
    expect(await speakerSlide(speaker)).toBe(await currentSlide(audience))
    const notes = await speaker.getByRole('region').innerText()
    expect(notes).toContain('(−9件) ÷ 92件 = −9.78%')
    expect(notes).toMatch(/一句话[^]*计算方法[^]*比较说明[^]*定义/)
    expect(await speaker.locator('[data-clock="now"]').innerText()).toMatch(/^\d\d:\d\d:\d\d$/)
    const elapsed = speaker.locator('[data-clock="elapsed"]')
    const before = await elapsed.innerText()
    await speaker.waitForFunction(
      (text) => document.querySelector('[data-clock="elapsed"]')?.textContent !== text,
      before,
    )
    expect(await speaker.locator('[data-slide][data-visible="true"]').count()).toBe(2)
    expectClean()
  })

  it('stays in sync through 200 moves in either window, blackout and answers included', async () => {
    const { page: audience, expectClean } = await app.open('/present')
    const speaker = await openSpeaker(audience)
    const count = await slideCount(audience)
    let at = 1
    for (let move = 0; move < 200; move++) {
      const mover = move % 3 === 0 ? audience : speaker
      // A mix of steps and jumps that reaches all slides.
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
      await expectInSync(audience, speaker, at, `move ${move}, ${key}`)
    }
    await speaker.keyboard.press('b')
    await audience.locator('[data-blackout="black"]').waitFor()
    await audience.keyboard.press('b')
    await speaker.getByRole('status').filter({ hasText: /./ }).waitFor({ state: 'hidden' })
    await speaker.keyboard.press('/')
    await speaker.getByRole('combobox').fill('legal aid recipients')
    await speaker.keyboard.press('Enter')
    await audience.waitForFunction(
      (agenda) =>
        Array.from(document.querySelectorAll('[data-slide]')).findIndex(
          (holder) => holder.getAttribute('data-visible') === 'true',
        ) >= agenda,
      count,
    )
    await audience.keyboard.press('Escape')
    await expectInSync(audience, speaker, at, 'back on the agenda')
    expectClean()
  })

  it('may be closed, reloaded, and left as the only window', async () => {
    const { page: audience, expectClean } = await app.open('/present')
    const first = await openSpeaker(audience)
    await first.keyboard.press('PageDown')
    await expectInSync(audience, first, 2, 'the speaker moves')
    await first.close()
    await audience.keyboard.press('PageDown')
    await expectSlide(audience, 3, 'the audience alone')

    const speaker = await openSpeaker(audience)
    await expectInSync(audience, speaker, 3, 'a speaker who comes late')
    await audience.keyboard.press('PageDown')
    await expectInSync(audience, speaker, 4, 'the audience moves')
    await speaker.reload()
    await speaker.locator(READY).waitFor()
    await expectInSync(audience, speaker, 4, 'after the speaker’s reload')
    await audience.waitForURL(new RegExp(`slide=${await slideInUrl(speaker)}`))
    const elapsed = await secondsElapsed(speaker)
    await audience.reload()
    await audience.locator(READY).waitFor()
    await speaker.keyboard.press('PageDown')
    await expectInSync(audience, speaker, 5, 'after the audience’s reload')
    expect(await secondsElapsed(speaker)).toBeGreaterThanOrEqual(elapsed)

    await audience.close()
    await speaker.keyboard.press('PageDown')
    await speaker.waitForFunction(() =>
      document.querySelector('main strong')?.textContent?.startsWith('6'),
    )
    expectClean()
  })

  it('toggles auto-play in the audience’s window, and ignores a window opened later', async () => {
    const { page: audience } = await app.open('/present?slide=reconsideration.applications')
    const speaker = await openSpeaker(audience)
    const at = await currentSlide(audience)
    await speaker.keyboard.press('a')
    await audience.locator('[role="status"] > [aria-hidden]').waitFor()
    await speaker.keyboard.press('a')
    await audience.getByText('自动播放已暂停').waitFor()
    expect(speaker.url()).not.toContain('auto=')

    const later = await audience.context().newPage()
    await later.goto(app.at('/present'))
    await later.locator(READY).waitFor()
    await expectSlide(later, at, 'an audience window opened later')
    await expectInSync(audience, speaker, at, 'an audience window was opened later')

    const pdf = (await speaker.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/MediaBox \[0 0 84\d/g)).toHaveLength(await slideCount(audience))
  })

  it('does not move presentations of other years', async () => {
    const { page: audience } = await app.open('/present')
    const other = await audience.context().newPage()
    await other.goto(app.at('/present?years=2020-2020'))
    await other.locator(READY).waitFor()
    await audience.keyboard.press('End')
    await expectSlide(audience, await slideCount(audience))
    await expectSlide(other, 1, 'the other presentation')
  })
})

describe('a single window', () => {
  it('works without BroadcastChannel and storage', async () => {
    const { page } = await app.open('/', { ownContext: true })
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
    await page.getByText('this one works alone').waitFor()
    await page.keyboard.press('PageDown')
    expect(await speakerSlide(page)).toBe(2)
    await page.keyboard.press('a')
    await page.getByRole('alert').filter({ hasText: 'works alone' }).waitFor()
    expect(faults).toEqual([])
  })
})
