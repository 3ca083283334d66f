import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'docs/performance.md'), 'utf8')

it('docs/performance.md states the budgets that npm run check holds, in their order', () => {
  const budgets = readFileSync(join(root, '.size-limit.mjs'), 'utf8')
  const limits = [...budgets.matchAll(/limit: '([^']+)'/g)].map(([, limit]) => limit)
  const told = [...text.matchAll(/\d+ KiB/g)].map(([limit]) => limit)
  expect(limits.length).toBeGreaterThan(2)
  expect(told).toEqual(limits)
})

it('docs/performance.md names files that exist', () => {
  for (const [, path = ''] of text.matchAll(/`((?:scripts|test|src)\/[^`]+)`/g))
    expect(existsSync(join(root, path)), path).toBe(true)
})
