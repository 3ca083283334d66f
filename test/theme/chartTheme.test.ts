import { describe, expect, it } from 'vitest'
import { paletteSlots } from '../../src/domain/model/paletteSlots'
import { blend } from '../../src/theme/blend'
import { buildChartTheme } from '../../src/theme/chartTheme'
import { computeContrast } from '../../src/theme/contrast'
import { buildPalette } from '../../src/theme/palette'

const slots = [...paletteSlots, null]

describe('the chart theme', () => {
  for (const theme of ['light', 'dark'] as const) {
    const { paper } = buildPalette(theme)

    it(`keeps text at 4.5:1 and marks at 3:1 on paper: ${theme}`, () => {
      for (const slot of slots) {
        const chartTheme = buildChartTheme({ theme, size: 'normal', slot })
        expect(computeContrast(chartTheme.ink, paper)).toBeGreaterThanOrEqual(4.5)
        expect(computeContrast(chartTheme.muted, paper)).toBeGreaterThanOrEqual(4.5)
        expect(computeContrast(chartTheme.accent, paper), `slot ${slot}`).toBeGreaterThanOrEqual(
          4.5,
        )
        expect(computeContrast(chartTheme.tint, paper), `slot ${slot}`).toBeGreaterThanOrEqual(3)
      }
    })

    it(`keeps text readable on shade and band: ${theme}`, () => {
      for (const slot of slots) {
        const chartTheme = buildChartTheme({ theme, size: 'normal', slot })
        for (const ground of [chartTheme.shade, chartTheme.wash])
          expect(computeContrast(chartTheme.muted, ground), `slot ${slot}`).toBeGreaterThanOrEqual(
            4.5,
          )
      }
    })

    it(`keeps projected text at 7:1 and marks at 4:1: ${theme}`, () => {
      for (const slot of slots) {
        const chartTheme = buildChartTheme({ theme, size: 36, slot })
        expect(computeContrast(chartTheme.muted, paper)).toBeGreaterThanOrEqual(7)
        expect(computeContrast(chartTheme.accent, paper), `slot ${slot}`).toBeGreaterThanOrEqual(4)
        expect(computeContrast(chartTheme.tint, paper), `slot ${slot}`).toBeGreaterThanOrEqual(4)
      }
    })
  }

  it('scales strokes and markers with the font', () => {
    const [small, big] = [14, 28].map((size) =>
      buildChartTheme({ theme: 'light', size, slot: null }),
    )
    expect(big?.lineWidth).toBe(2 * (small?.lineWidth ?? NaN))
    expect(big?.markerRadius).toBe(2 * (small?.markerRadius ?? NaN))
  })

  it('gives each slot its own marker', () => {
    const markers = paletteSlots.map(
      (slot) => buildChartTheme({ theme: 'light', size: 'normal', slot }).marker,
    )
    expect(new Set(markers).size).toBe(paletteSlots.length)
  })
})

describe('blending', () => {
  it('gives either end and the middle', () => {
    expect(blend('#000000', '#ffffff', 0)).toBe('#000000')
    expect(blend('#000000', '#ffffff', 1)).toBe('#ffffff')
    expect(blend('#003366', '#ffffff', 0.5)).toBe('#8099b3')
  })
})
