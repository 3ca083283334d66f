import { describe, expect, it } from 'vitest'
import type { Theme } from '../../../../src/theme/palette'
import { slideChartLook, slideColours } from '../../../../src/screens/present/layout/slideTheme'
import { designSize } from '../../../../src/screens/present/layout/slideSize'

const themes: readonly Theme[] = ['light', 'dark']
const topics = [
  'reconsideration',
  'litigation',
  'legal-aid',
  'enforcement-exam',
  'a-topic-without-a-colour',
]

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = parseInt(colour.slice(start, start + 2), 16) / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, two: string): number {
  const [a, b] = [luminance(one), luminance(two)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

describe.each(themes)('on the %s slide', (theme) => {
  it.each(topics)('every text of %s has at least 7:1', (topic) => {
    const { ink, muted, accent, caution, better, paper } = slideColours(theme, topic)
    for (const colour of [ink, muted, accent, caution, better])
      expect(contrast(colour, paper)).toBeGreaterThanOrEqual(7)
    const look = slideChartLook(theme, topic, designSize)
    for (const colour of [look.ink, look.muted])
      expect(contrast(colour, look.paper)).toBeGreaterThanOrEqual(7)
  })

  it.each(topics)('every mark of %s has at least 4:1, the earlier year too', (topic) => {
    const { accent, tint, paper } = slideChartLook(theme, topic, designSize)
    expect(contrast(accent, paper)).toBeGreaterThanOrEqual(4)
    expect(contrast(tint, paper)).toBeGreaterThanOrEqual(4)
    expect(contrast(accent, tint)).toBeGreaterThanOrEqual(1.4)
  })
})

it('letters charts as large as the slide, and no smaller where there is room', () => {
  const least = slideChartLook('light', 'litigation', designSize)
  expect(least.fontSize).toBe(designSize.text.label.font)
  const larger = slideChartLook('light', 'litigation', designSize, 1.5)
  expect(larger.fontSize).toBeCloseTo(1.5 * least.fontSize)
  expect(larger.lineWidth).toBeGreaterThan(least.lineWidth)
})
