import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { Size } from '../../../src/charts/layout/box'
import type { DatasetName } from '../../../mock-api/scenarios'
import { measurePanel, measureSlides } from '../../support/audits/legibility'
import type { WatchedPage } from '../../support/browser/browser'
import { longIndicators } from '../../support/longIndicators'
import { startE2eServer } from '../../support/browser/e2eServer'

/** The numbers of the requirements, independent of those in the code. */
const minimum = {
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

/** The narrowest and the widest shape: the others lie between or only scale. */
const extremes = sizes.filter(({ width }) => [1024, 2560].includes(width))

const items = longIndicators.join(',')

describe.each<DatasetName>(['real', 'years-15', 'topics-8', 'hostile'])(
  'slides of the dataset %s',
  (dataset) => {
    const app = startE2eServer(dataset)
    let opened: WatchedPage
    beforeAll(async () => {
      opened = await app.open(`/present?lang=zh&items=${items}`, { viewport: sizes[0] })
      // Layout without paint gives the same measurements in less time.
      await opened.page.addStyleTag({ content: 'main { opacity: 0 }' })
    })
    afterAll(() => opened.page.context().close())

    it.each(['zh', 'en'] as const)(
      'are legible from the back row on every screen, in %s, light and dark',
      async (lang) => {
        const { page, expectClean } = opened
        const found: string[] = []
        for (const [index, size] of (dataset === 'real' ? sizes : extremes).entries()) {
          // Each language has every other screen dark.
          const theme = (index % 2 === 0) === (lang === 'zh') ? 'light' : 'dark'
          await page.setViewportSize(size)
          await goTo(page, `/present?lang=${lang}&theme=${theme}&items=${items}`)
          await waitForSlides(page, { ...size, lang, theme })
          const { slides, texts, faults, truncateLines } = await measureSlides(page, minimum)
          expect(slides).toBeGreaterThan(12)
          expect(texts).toBeGreaterThan(slides * 6)
          // Only the longest names may be truncated; their own slides have them in full.
          const cut = dataset === 'hostile' ? [] : truncateLines
          found.push(...[...faults, ...cut].map((one) => `${size.width}×${size.height} ${one}`))
        }
        expect(found).toEqual([])
        expectClean()
      },
      120_000,
    )
  },
)

describe('answers and panels', () => {
  const app = startE2eServer()

  it.each([
    ['zh', 'dark'],
    ['en', 'light'],
  ])('are legible from the back row, in %s with the %s theme', async (lang, theme) => {
    const address = `/present?lang=${lang}&theme=${theme}`
    const { page, expectClean } = await app.open(address, { viewport: extremes[0] })
    await page.locator('main[aria-busy="false"]').waitFor()
    const found: string[] = []
    for (const size of extremes) {
      await page.setViewportSize(size)
      await waitForSlides(page, { ...size, lang, theme })
      const note = (where: string, faults: readonly string[]) =>
        found.push(...faults.map((one) => `${size.width}×${size.height} ${where}: ${one}`))
      const panel = page.getByRole('dialog')
      const measured = async (where: string) => {
        await panel.waitFor()
        note(where, await measurePanel(page, minimum))
      }

      await page.keyboard.press('?')
      await measured('help')
      const buttons = panel.locator('> button')
      await buttons.nth(0).click()
      await page.getByRole('dialog').getByRole('term').first().waitFor({ state: 'detached' })
      await page.keyboard.press('F9')
      await measured('clicker test')
      await panel.locator('header button').click()
      await page.keyboard.press('?')
      await buttons.nth(1).click()
      await page.locator('[data-reads]').waitFor()
      await measured('back row')
      await panel.locator('header button').click()

      await page.keyboard.press('/')
      await page.getByRole('combobox').fill('remote')
      await page.getByRole('option').first().waitFor()
      await measured('answer mode')
      await page.keyboard.press('Enter')
      await panel.waitFor({ state: 'detached' })
      await page.waitForFunction(
        () => {
          const visible = document.querySelector('[data-slide][data-visible="true"]')
          return /问答|Q&A/.test(visible?.textContent ?? '')
        },
        undefined,
        { polling: 30 },
      )
      const { faults, truncateLines } = await measureSlides(page, minimum)
      note('answer', [...faults, ...truncateLines])
      await page.keyboard.press('Escape')
    }
    expect(found).toEqual([])
    expectClean()
  })
})

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, address)
}

type Expected = Size & { readonly lang: string; readonly theme: string }

/** Waits until every slide is rendered for this screen, language and theme. */
async function waitForSlides(page: Page, expected: Expected): Promise<void> {
  await page.waitForFunction(
    ({ width, height, lang, theme }) => {
      const root = document.documentElement
      const isExpected = root.dataset['theme'] === theme && root.lang.startsWith(lang)
      const unit = lang === 'zh' ? '单位' : 'Unit'
      const boxes = [...document.querySelectorAll<HTMLElement>('[data-slide] > div')]
      const paper = new Set(boxes.map((box) => box.style.background))
      return (
        isExpected &&
        paper.size === 1 &&
        paper.has('rgb(255, 255, 255)') === (theme === 'light') &&
        boxes.every(
          (box) =>
            box.offsetWidth === width &&
            box.offsetHeight === height &&
            box.querySelector('footer')?.textContent?.includes(unit) === true,
        )
      )
    },
    expected,
    { polling: 30 },
  )
}
