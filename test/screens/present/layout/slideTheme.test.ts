import { describe, expect, it } from 'vitest'
import { paletteSlots } from '../../../../src/domain/model/paletteSlots'
import { computeContrast } from '../../../../src/theme/contrast'
import type { Theme } from '../../../../src/theme/palette'
import {
  buildSlideChartTheme,
  buildSlideColours,
} from '../../../../src/screens/present/layout/slideTheme'
import { designSize } from '../../../../src/screens/present/layout/slideSize'

const themes: readonly Theme[] = ['light', 'dark']
const slots = [...paletteSlots, null]

describe.each(themes)('on a %s slide', (theme) => {
  it.each(slots)('all text of slot %s has a contrast of at least 7:1', (slot) => {
    const { ink, muted, accent, caution, better, paper } = buildSlideColours(theme, slot)
    for (const colour of [ink, muted, accent, caution, better])
      expect(computeContrast(colour, paper)).toBeGreaterThanOrEqual(7)
    const chartTheme = buildSlideChartTheme(theme, slot, designSize)
    for (const colour of [chartTheme.ink, chartTheme.muted])
      expect(computeContrast(colour, chartTheme.paper)).toBeGreaterThanOrEqual(7)
  })

  it.each(slots)('all marks of %s have at least 4:1, the earlier year too', (slot) => {
    const { accent, tint, paper } = buildSlideChartTheme(theme, slot, designSize)
    expect(computeContrast(accent, paper)).toBeGreaterThanOrEqual(4)
    expect(computeContrast(tint, paper)).toBeGreaterThanOrEqual(4)
    expect(computeContrast(accent, tint)).toBeGreaterThanOrEqual(1.4)
  })
})

it('makes chart labels as large as slide labels in whole pixels, or larger by the scale', () => {
  const least = buildSlideChartTheme('light', 2, designSize)
  expect(least.fontSize).toBe(Math.round(designSize.text.label.font))
  const larger = buildSlideChartTheme('light', 2, designSize, 1.5)
  expect(larger.fontSize).toBe(Math.round(1.5 * designSize.text.label.font))
  expect(larger.lineWidth).toBeGreaterThan(least.lineWidth)
})
