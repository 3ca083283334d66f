import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'docs/performance.md'), 'utf8')

it('docs/performance.md states the budgets of npm run check in order', () => {
  const budgets = readFileSync(join(root, '.size-limit.mjs'), 'utf8')
  const limits = [...budgets.matchAll(/limit: '([^']+)'/g)].map(([, limit]) => limit)
  const stated = [...text.matchAll(/\d+ KiB/g)].map(([limit]) => limit)
  expect(limits.length).toBeGreaterThan(2)
  expect(stated).toEqual(limits)
})
