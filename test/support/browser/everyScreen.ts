import { expect } from 'vitest'
import { overflow, settled, textOf } from '../audits/plainActions'
import { screens, visitTo } from './screens'
import type { Visit } from './crossBrowserScenarios'

/**
 * Loads every screen afresh: its heading and its text stand there, its charts are drawn, and neither
 * on a desk nor at 320 px does it need sideways scrolling.
 */
export async function showEveryScreen({ page, at }: Visit): Promise<void> {
  const site = at('').replace('#', '')
  for (const [index, screen] of screens.entries()) {
    await page.setSize({ width: 1366, height: 768 })
    await page.goto(visitTo(site, screen, index))
    await settled(page)
    expect(await textOf(page, 'main'), screen).toMatch(/\S{2}/)
    expect(await overflow(page), `${screen} at 1366`).toBeLessThanOrEqual(0)
    await page.setSize({ width: 320, height: 640 })
    await settled(page)
    expect(await overflow(page), `${screen} at 320`).toBeLessThanOrEqual(0)
  }
}
