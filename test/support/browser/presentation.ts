import type { Page } from 'playwright-core'

/** The number of the agenda's slide that is seen, counting from 1; 0 where none is. */
export function currentSlide(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      Array.from(document.querySelectorAll('[data-slide]')).findIndex(
        (holder) => holder.getAttribute('data-visible') === 'true',
      ) + 1,
  )
}

/** How many slides the agenda has. */
export function slideCount(page: Page): Promise<number> {
  return page.locator('[data-slide]').count()
}

/** Waits until an agenda's slide is seen; says which one is, where it does not come. */
export async function expectSlide(page: Page, number: number, why = ''): Promise<void> {
  // A key has done its work when its press has ended; only what comes from elsewhere is waited for.
  if ((await currentSlide(page)) === number) return
  try {
    await page.waitForFunction(
      (wanted) =>
        Array.from(document.querySelectorAll('[data-slide]')).findIndex(
          (holder) => holder.getAttribute('data-visible') === 'true',
        ) +
          1 ===
        wanted,
      number,
      { polling: 10 },
    )
  } catch {
    throw new Error(`${why}: slide ${await currentSlide(page)} is seen, not ${number}`)
  }
}

/** Nothing lies over the slides and the first is seen, whatever a journey before left: the page is shared. */
export async function resetPresentation(page: Page): Promise<void> {
  const covered = await page.locator('[role="dialog"], nav, [data-blackout]').count()
  if (covered > 0) await page.reload()
  await page.locator('main[aria-busy="false"]').waitFor()
  await page.keyboard.press('Home')
  await expectSlide(page, 1, 'before the journey')
}
