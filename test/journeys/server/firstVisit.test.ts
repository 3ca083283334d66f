import { describe, expect, it } from 'vitest'
import { openPage } from '../../support/browser/browser'
import { settled, startE2eServer } from '../../support/browser/e2eServer'

const app = startE2eServer()

type Film = {
  /** Frames since the first one with figures. */
  frames: number
  /** Every figure of any frame so far; a page may be painted in parts. */
  readonly seen: string[]
  /** What later frames without all of these showed. */
  readonly lost: string[]
}

declare global {
  interface Window {
    film?: Film
  }
}

/** Looks at the core figures in every frame, from the first one with them. */
function record(): void {
  const film: Film = { frames: 0, seen: [], lost: [] }
  window.film = film
  const look = () => {
    const shown = Array.from(document.querySelectorAll('[data-topic] h2 + p'))
      .filter((figure) => getComputedStyle(figure).visibility === 'visible')
      .map((figure) => figure.textContent ?? '')
    if (film.seen.length > 0) film.frames += 1
    if (film.seen.some((figure) => !shown.includes(figure)))
      film.lost.push(`${film.frames}: ${document.body.innerText.slice(0, 200)}`)
    film.seen.push(...shown.filter((figure) => !film.seen.includes(figure)))
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Bytes a second, and the delay of each answer (ms). */
const SLOW = { offline: false, latency: 150, downloadThroughput: 400_000, uploadThroughput: 50_000 }
const FAST = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }

describe('a first visit at a quarter of the speed never loses a figure that was painted', () => {
  it.each([
    ['in Chinese', '/', FAST, '83件'],
    ['in Chinese over a slow network', '/', SLOW, '83件'],
    ['in English over a slow network', '/?lang=en', SLOW, '83cases'],
  ])('%s', async (_, address, network, figure) => {
    const { page } = await openPage(app.browser(), { ownContext: true })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', network)
    await page.addInitScript(record)
    await page.goto(app.at(address))
    await page.locator('.export-menu').waitFor()
    await settled(page)
    const film = await page.evaluate(() => window.film)
    expect(film?.seen.join()).toContain(figure)
    expect(film?.seen).toHaveLength(4)
    expect(film?.frames).toBeGreaterThan(10)
    expect(film?.lost).toEqual([])
  })
})
