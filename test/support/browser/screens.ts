import { expect } from 'vitest'
import type { Visit } from './crossBrowserScenarios'
import { overflow, settled, textOf } from './pageActions'

/** An address of every screen, for journeys that look at all of them. */
export const screens: readonly string[] = [
  '/',
  '/?lang=en&size=large&theme=dark',
  '/indicator/litigation.cases',
  '/indicator/enforcement-exam.pass-rate?view=table',
  '/explore',
  '/explore?q=fuyi&items=litigation.cases,legal-aid.cases&chart=own&lang=en&size=large',
  '/explore?report=530600-2020',
  '/quality',
  '/about',
  '/desk',
  '/present',
  '/present?lang=en&theme=dark',
  '/present/speaker',
  '/print',
  '/print?items=litigation.cases&lang=en&theme=dark',
  '/embed/litigation.cases',
  '/embed/table/enforcement-exam.pass-rate?lang=en&theme=dark',
  '/embed/overview',
  '/embed/doctor',
  '/nowhere',
]

/**
 * The address of a screen of the site at `site`, as single sign-on leaves it. Embeds have a page of
 * their own.
 */
export function buildScreenUrl(site: string, screen: string, ticket = 1): string {
  const page = screen.startsWith('/embed/') ? 'embed.html' : ''
  return `${site}${page}?ticket=ST-${ticket}#${screen}`
}

/**
 * Loads every screen: it has its text, its charts are drawn, and it needs no sideways scrolling at 1366
 * and at 320 px.
 */
export async function visitEveryScreen({ page, at }: Visit): Promise<void> {
  const site = at('').replace('#', '')
  for (const [index, screen] of screens.entries()) {
    await page.setSize({ width: 1366, height: 768 })
    await page.goto(buildScreenUrl(site, screen, index))
    await settled(page)
    expect(await textOf(page, 'main'), screen).toMatch(/\S{2}/)
    expect(await overflow(page), `${screen} at 1366`).toBeLessThanOrEqual(0)
    await page.setSize({ width: 320, height: 640 })
    await settled(page)
    expect(await overflow(page), `${screen} at 320`).toBeLessThanOrEqual(0)
  }
}
