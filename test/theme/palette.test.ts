import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildPalette, topicColour, type Theme } from '../../src/theme/palette'

const css = readFileSync('src/theme/tokens.css', 'utf8')
const [light = '', dark = ''] = css.split(":root[data-theme='dark']")
const tokens: Record<Theme, string> = { light, dark: dark.split('\n}')[0] ?? '' }

const token = (theme: Theme, name: string): string | undefined =>
  new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(tokens[theme])?.[1]

describe('the palette', () => {
  for (const theme of ['light', 'dark'] as const)
    it(`draws with the very colours of the style sheet: ${theme}`, () => {
      const palette = buildPalette(theme)
      for (const name of ['ink', 'muted', 'paper', 'ground', 'line', 'better', 'caution'] as const)
        expect(palette[name], name).toBe(token(theme, name))
      for (const [topic, colour] of Object.entries(palette.topics))
        expect(colour, topic).toBe(token(theme, `topic-${topic}`))
    })

  it('gives a topic without a colour of its own one that no other has', () => {
    const palette = buildPalette('light')
    const other = topicColour(palette, 'mediation')
    expect(other).toBe(palette.otherTopic)
    expect(Object.values(palette.topics)).not.toContain(other)
  })
})
