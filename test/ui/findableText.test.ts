import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Where text that only screen readers get is not what a reader searches for: headings, states, 新窗口. */
const known = [
  'app/',
  'screens/embed/',
  'screens/explore/compare/ScaleSelect.tsx',
  'screens/overview/OverviewView.tsx',
  'screens/present/',
]

it('no figure or name is hidden from view where the browser’s search would count it', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replace(/\\/g, '/'))
    .filter((file) => file.endsWith('.tsx') && !known.some((start) => file.startsWith(start)))
  const hiding = files.filter((file) =>
    readFileSync(`src/${file}`, 'utf8').includes('visually-hidden'),
  )
  // `aria-label` names a control or a table without text that is found but never seen.
  expect(hiding).toEqual([])
})
