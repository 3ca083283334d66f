import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { WorldName } from '../../mock-api/scenarios'
import { measureSlides } from '../support/legibility'
import { setStage } from '../support/setStage'

/** The brief's numbers themselves, and not those that the slides are computed with. */
const least = {
  margin: 0.04,
  footnote: 0.025,
  label: 0.033,
  title: 0.05,
  figure: 0.1,
  contrast: 7,
}

const sizes = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1080 },
  { width: 3840, height: 2160 },
]

/** Chosen beyond the core ones: long names, parts, rates, large amounts, durations; twelve in all. */
const items = [
  'simplification.supervision-list-completion',
  'public-trading.remote-opening-evaluation-rate',
  'online-services.implementation-list',
  'online-services.centre-transactions',
  'online-services.online-rate',
  'public-trading.amount',
  'market.large-food-cases',
  'business-environment.construction-permit',
  'mediation.success-rate',
  'mediation.full-time-mediators',
  'transparency.website-posts',
  'legislation.proposals-outside-powers',
].join(',')

describe.each<WorldName>(['real', 'years-15', 'hostile'])('slides of the world %s', (world) => {
  const stage = setStage(world)

  it.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ])(
    'are legible from the back row on six screens, in %s on %s ground',
    async (lang, theme) => {
      const address = `/present?lang=${lang}&theme=${theme}&items=${items}`
      const { page, expectClean } = await stage.open(address, { viewport: sizes[0] })
      const found: string[] = []
      for (const size of sizes) {
        await page.setViewportSize(size)
        await drawnAt(page, size.width)
        const { slides, texts, faults, shortened } = await measureSlides(page, least)
        // Only the longest names may give way, and are told in full on slides of their own.
        if (world !== 'hostile') expect(shortened).toEqual([])
        expect(slides).toBeGreaterThan(12)
        expect(texts).toBeGreaterThan(slides * 6)
        found.push(...faults.map((fault) => `${size.width}×${size.height} ${fault}`))
      }
      expect(found).toEqual([])
      expectClean()
      await page.context().close()
    },
    120_000,
  )
})

/** Every slide has been drawn for a screen of this width. */
async function drawnAt(page: Page, width: number): Promise<void> {
  await page.waitForFunction((wanted) => {
    const slides = [...document.querySelectorAll<HTMLElement>('.slide-holder .slide')]
    const busy = document.querySelector('.stage')?.getAttribute('aria-busy')
    return busy === 'false' && slides.every((slide) => slide.offsetWidth === wanted)
  }, width)
}
