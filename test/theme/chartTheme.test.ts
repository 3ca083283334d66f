import { describe, expect, it } from 'vitest'
import { blend } from '../../src/theme/blend'
import { buildChartTheme } from '../../src/theme/chartTheme'
import { computeContrast } from '../../src/theme/contrast'
import { buildPalette } from '../../src/theme/palette'

const topics = ['reconsideration', 'litigation', 'legal-aid', 'enforcement-exam', 'mediation']

describe('the look of a chart', () => {
  for (const theme of ['light', 'dark'] as const) {
    const { paper } = buildPalette(theme)

    it(`keeps text at 4.5:1 and marks at 3:1 on paper: ${theme}`, () => {
      for (const topic of topics) {
        const chartTheme = buildChartTheme({ theme, size: 'normal', topic })
        expect(computeContrast(chartTheme.ink, paper)).toBeGreaterThanOrEqual(4.5)
        expect(computeContrast(chartTheme.muted, paper)).toBeGreaterThanOrEqual(4.5)
        expect(computeContrast(chartTheme.accent, paper), topic).toBeGreaterThanOrEqual(4.5)
        expect(computeContrast(chartTheme.tint, paper), topic).toBeGreaterThanOrEqual(3)
      }
    })

    it(`keeps text on shade and band legible: ${theme}`, () => {
      for (const topic of topics) {
        const chartTheme = buildChartTheme({ theme, size: 'normal', topic })
        for (const ground of [chartTheme.shade, chartTheme.wash])
          expect(computeContrast(chartTheme.muted, ground), topic).toBeGreaterThanOrEqual(4.5)
      }
    })

    it(`in a room keeps text at 7:1 and marks at 4:1: ${theme}`, () => {
      for (const topic of topics) {
        const chartTheme = buildChartTheme({ theme, size: 36, topic })
        expect(computeContrast(chartTheme.muted, paper)).toBeGreaterThanOrEqual(7)
        expect(computeContrast(chartTheme.accent, paper), topic).toBeGreaterThanOrEqual(4)
        expect(computeContrast(chartTheme.tint, paper), topic).toBeGreaterThanOrEqual(4)
      }
    })
  }

  it('grows in all its parts with the font', () => {
    const [small, big] = [14, 28].map((size) =>
      buildChartTheme({ theme: 'light', size, topic: '' }),
    )
    expect(big?.lineWidth).toBe(2 * (small?.lineWidth ?? NaN))
    expect(big?.markerRadius).toBe(2 * (small?.markerRadius ?? NaN))
  })

  it('gives each core topic a marker of its own', () => {
    const markers = topics
      .slice(0, 4)
      .map((topic) => buildChartTheme({ theme: 'light', size: 'normal', topic }).marker)
    expect(new Set(markers).size).toBe(4)
  })
})

describe('blending', () => {
  it('gives either end and the middle', () => {
    expect(blend('#000000', '#ffffff', 0)).toBe('#000000')
    expect(blend('#000000', '#ffffff', 1)).toBe('#ffffff')
    expect(blend('#003366', '#ffffff', 0.5)).toBe('#8099b3')
  })
})
