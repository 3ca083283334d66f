import type { Page } from 'playwright-core'

/** The number of the visible slide of the agenda, counted from 1; 0 for none. */
export function currentSlide(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      Array.from(document.querySelectorAll('[data-slide]')).findIndex(
        (holder) => holder.getAttribute('data-visible') === 'true',
      ) + 1,
  )
}

/** The number of slides on the agenda. */
export function slideCount(page: Page): Promise<number> {
  return page.locator('[data-slide]').count()
}

/** Waits until a slide of the agenda is visible; the error names the visible one. */
export async function expectSlide(page: Page, number: number, why = ''): Promise<void> {
  // A key takes effect at once; only moves from elsewhere need waiting.
  if ((await currentSlide(page)) === number) return
  try {
    await page.waitForFunction(
      (expected) =>
        Array.from(document.querySelectorAll('[data-slide]')).findIndex(
          (holder) => holder.getAttribute('data-visible') === 'true',
        ) +
          1 ===
        expected,
      number,
      { polling: 10 },
    )
  } catch {
    throw new Error(`${why}: slide ${await currentSlide(page)} is visible, not ${number}`)
  }
}

/** Resets a shared page: the first slide is visible and nothing covers it. */
export async function resetPresentation(page: Page): Promise<void> {
  const covered = await page.locator('[role="dialog"], nav, [data-blackout]').count()
  if (covered > 0) await page.reload()
  await page.locator('main[aria-busy="false"]').waitFor()
  await page.keyboard.press('Home')
  await expectSlide(page, 1, 'after the reset')
}
