import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { slideFonts } from '../../../../src/screens/present/layout/slideFont'

it('names the same fonts as the design tokens', () => {
  const stacks = [...readFileSync('src/theme/tokens.css', 'utf8').matchAll(/--font:([^;]+);/g)].map(
    ([, stack = '']) => stack.replace(/\s+/g, ' ').trim(),
  )
  expect(stacks).toEqual([slideFonts.zh, slideFonts.en])
})
