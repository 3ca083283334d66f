import { describe, expect, it } from 'vitest'
import { computeContrast } from '../../../../src/theme/contrast'
import type { Theme } from '../../../../src/theme/palette'
import {
  buildSlideChartTheme,
  buildSlideColours,
} from '../../../../src/screens/present/layout/slideTheme'
import { designSize } from '../../../../src/screens/present/layout/slideSize'

const themes: readonly Theme[] = ['light', 'dark']
const topics = [
  'reconsideration',
  'litigation',
  'legal-aid',
  'enforcement-exam',
  'a-topic-without-a-colour',
]

describe.each(themes)('on a %s slide', (theme) => {
  it.each(topics)('all text of %s has a contrast of at least 7:1', (topic) => {
    const { ink, muted, accent, caution, better, paper } = buildSlideColours(theme, topic)
    for (const colour of [ink, muted, accent, caution, better])
      expect(computeContrast(colour, paper)).toBeGreaterThanOrEqual(7)
    const chartTheme = buildSlideChartTheme(theme, topic, designSize)
    for (const colour of [chartTheme.ink, chartTheme.muted])
      expect(computeContrast(colour, chartTheme.paper)).toBeGreaterThanOrEqual(7)
  })

  it.each(topics)('all marks of %s have at least 4:1, the earlier year too', (topic) => {
    const { accent, tint, paper } = buildSlideChartTheme(theme, topic, designSize)
    expect(computeContrast(accent, paper)).toBeGreaterThanOrEqual(4)
    expect(computeContrast(tint, paper)).toBeGreaterThanOrEqual(4)
    expect(computeContrast(accent, tint)).toBeGreaterThanOrEqual(1.4)
  })
})

it('makes chart labels as large as slide labels, or larger by the scale', () => {
  const least = buildSlideChartTheme('light', 'litigation', designSize)
  expect(least.fontSize).toBe(designSize.text.label.font)
  const larger = buildSlideChartTheme('light', 'litigation', designSize, 1.5)
  expect(larger.fontSize).toBeCloseTo(1.5 * least.fontSize)
  expect(larger.lineWidth).toBeGreaterThan(least.lineWidth)
})
