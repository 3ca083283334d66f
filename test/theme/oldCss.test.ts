import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tooNew } from '../support/audits/oldCss'

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.css'),
)

describe('the style sheets', () => {
  it('are found', () => {
    expect(sheets.length).toBeGreaterThan(10)
  })

  it.each(sheets)('%s asks nothing of Chromium 83 that it does not know', (path) => {
    expect(tooNew(readFileSync(join('src', path), 'utf8'))).toEqual([])
  })
})

describe('the check finds', () => {
  it.each([
    ['.a { display: flex; gap: 8px }', 'gap'],
    ['.a { row-gap: 8px }', 'gap'],
    ['@media print { .a { inset: 0 } }', 'inset'],
    ['.a { inset-inline: 0 }', 'inset'],
    ['.a { aspect-ratio: 16 / 9 }', 'aspect-ratio'],
    [':is(h1, h2) { margin: 0 }', ':is()'],
    [':where(h1) { margin: 0 }', ':where()'],
    ['.a:has(p) { margin: 0 }', ':has()'],
    ['.a:not(.b, .c) { margin: 0 }', ':not()'],
    ['button:hover, button:focus-visible { color: red }', ':focus-visible'],
    ['.a { .b { color: red } }', 'nesting'],
    ['.a { &:hover { color: red } }', 'nesting'],
    ['@container (min-width: 1px) { .a { margin: 0 } }', 'container'],
    ['@layer base { .a { margin: 0 } }', '@layer'],
    ['@media (width >= 600px) { .a { margin: 0 } }', 'ranges'],
    ['.a { height: 100dvh }', 'dvh'],
    ['.a { color: color-mix(in srgb, red, blue) }', 'colours'],
    ['.a { all: revert }', 'revert'],
    ['.a { overflow: clip }', 'clip'],
    ['.a { translate: 0 1px }', 'transforms'],
    ['.a fieldset { display: flex }', 'fieldset'],
  ])('%s', (css, word) => {
    expect(tooNew(css).join('\n')).toContain(word)
  })
})

describe('the check lets pass', () => {
  it.each([
    ['a gap in a grid', '.a { display: grid; gap: 8px }'],
    ['a gap between columns', '.a { columns: 2; column-gap: 8px }'],
    ['a newer unit after an older one', '.a { height: 100vh; height: 100dvh }'],
    ['a refinement of the focus', ':focus:not(:focus-visible) { outline: none }'],
    ['words in comments and quotes', '/* inset: 0 */ .a::before { content: "a:is(b), 1dvh" }'],
    ['a shadow that is inset', '.a { box-shadow: inset 0 0 0 1px red }'],
    ['media queries', '@media (max-width: 600px) { .a, .b > .c { margin: 0 } }'],
    ['a box within a fieldset', 'fieldset > .a { display: flex }'],
    ['steps of an animation', '@keyframes a { from { transform: scaleX(0) } }'],
  ])('%s', (_, css) => {
    expect(tooNew(css)).toEqual([])
  })
})
