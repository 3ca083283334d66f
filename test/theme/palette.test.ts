import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { paletteSlots } from '../../src/domain/model/paletteSlots'
import { buildPalette, topicColour, topicStyle, type Theme } from '../../src/theme/palette'
import { computeContrast } from '../../src/theme/contrast'

const css = readFileSync('src/theme/tokens.css', 'utf8')
const [light = '', dark = ''] = css.split(":root[data-theme='dark']")
const tokens: Record<Theme, string> = { light, dark: dark.split('\n}')[0] ?? '' }
const themes = ['light', 'dark'] as const

const token = (theme: Theme, name: string): string | undefined =>
  new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(tokens[theme])?.[1]

/** OKLab (bottosson.github.io/posts/oklab): equal distances look equally different. */
function toOklab(colour: string): readonly [number, number, number] {
  const channel = (start: number) => {
    const share = parseInt(colour.slice(start, start + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  const [r, g, b] = [channel(1), channel(3), channel(5)]
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function difference(one: string, other: string): number {
  const [a, b] = [toOklab(one), toOklab(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

describe.each(themes)('the %s palette', (theme) => {
  const palette = buildPalette(theme)

  it('has the colours of the style sheet', () => {
    for (const name of ['ink', 'muted', 'paper', 'ground', 'line', 'better', 'caution'] as const)
      expect(palette[name], name).toBe(token(theme, name))
    for (const slot of paletteSlots)
      expect(palette.slots[slot], `slot ${slot}`).toBe(token(theme, `topic-${slot}`))
  })

  it('keeps every slot at 4.5:1 on paper and on ground', () => {
    for (const slot of paletteSlots)
      for (const background of [palette.paper, palette.ground])
        expect(
          computeContrast(palette.slots[slot], background),
          `slot ${slot}`,
        ).toBeGreaterThanOrEqual(4.5)
  })

  it('keeps the slots easy to tell apart', () => {
    for (const slot of paletteSlots)
      for (const later of paletteSlots.filter((other) => other > slot))
        expect(
          difference(palette.slots[slot], palette.slots[later]),
          `${slot} and ${later}`,
        ).toBeGreaterThan(0.09)
  })

  it('gives a topic without a slot a colour that no slot has', () => {
    const colour = topicColour(palette, null)
    expect(colour).toBe(palette.otherTopic)
    expect(Object.values(palette.slots)).not.toContain(colour)
  })
})

it('sets the CSS variable of a topic by its slot', () => {
  expect(topicStyle(5)).toEqual({ '--topic': 'var(--topic-5)' })
  expect(topicStyle(null)).toBeUndefined()
})
