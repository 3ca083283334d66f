import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** One element that breaks one rule. */
export type AxeViolation = { id: string; target: string; message: string }

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Checks the current page against WCAG 2.2 A and AA. */
export async function runAxe(page: Page): Promise<AxeViolation[]> {
  // evaluate, not a script tag: a strict Content-Security-Policy would refuse the tag.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  const violations = await page.evaluate(async (values) => {
    const { axe: serializeForPage } = globalThis as unknown as { axe: typeof import('axe-core') }
    const results = await serializeForPage.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    })
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, failureSummary }) => ({
        target: target.flat().join(' '),
        summary: failureSummary ?? '',
      })),
    }))
  }, tags)
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, summary }) => ({ id, target, message: `${help}. ${summary}` })),
  )
}

/** Throws an error that lists every violation. */
export async function expectNoViolations(page: Page): Promise<void> {
  // While another screen loads, the old one is dimmed.
  await page.locator('main[aria-busy="true"]').waitFor({ state: 'detached' })
  const violations = await runAxe(page)
  if (violations.length === 0) return
  const lines = violations.map(({ id, target, message }) => `${id} at ${target}: ${message}`)
  throw new Error(`${violations.length} violations on ${page.url()}\n${lines.join('\n')}`)
}
