import { describe, expect, it } from 'vitest'
import { paletteSlots } from '../../src/domain/model/paletteSlots'
import { blend } from '../../src/theme/blend'
import { buildChartTheme, type ChartTheme } from '../../src/theme/chartTheme'
import { computeContrast } from '../../src/theme/contrast'
import type { Scheme } from '../../src/theme/palette'
import { buildSystemPalette } from '../../src/theme/systemPalette'

const slots = [...paletteSlots, null]

/** Expects a contrast with a background for every slot. */
function expectContrast(
  theme: Scheme,
  size: 'normal' | number,
  least: number,
  pick: (chartTheme: ChartTheme) => readonly [colour: string, ground: string],
): void {
  for (const slot of slots) {
    const [colour, ground] = pick(buildChartTheme({ theme, size, slot }))
    expect(computeContrast(colour, ground), `slot ${slot}`).toBeGreaterThanOrEqual(least)
  }
}

describe('the chart theme', () => {
  it.each([
    ['#ffffff', '#000000'],
    ['#000000', '#ffffff'],
    ['#fffaef', '#202020'],
    ['#3d3d3d', '#fffaef'],
  ])('keeps text and marks visible in a contrast theme of %s on %s', (ink, paper) => {
    const theme = buildSystemPalette(ink, paper)
    for (const name of ['ink', 'muted', 'accent'] as const)
      expectContrast(theme, 'normal', 4.5, (built) => [built[name], paper])
    for (const name of ['tint', 'line'] as const)
      expectContrast(theme, 'normal', 3, (built) => [built[name], paper])
    expectContrast(theme, 'normal', 1.3, ({ accent, tint }) => [accent, tint])
    expectContrast(theme, 40, 4.5, ({ tint }) => [tint, paper])
  })

  for (const theme of ['light', 'dark'] as const) {
    it(`keeps text at 4.5:1 and marks at 3:1 on paper: ${theme}`, () => {
      for (const name of ['ink', 'muted', 'accent'] as const)
        expectContrast(theme, 'normal', 4.5, (built) => [built[name], built.paper])
      expectContrast(theme, 'normal', 3, ({ tint, paper }) => [tint, paper])
    })

    it(`keeps text readable on shade and band: ${theme}`, () => {
      for (const ground of ['shade', 'wash'] as const)
        expectContrast(theme, 'normal', 4.5, (built) => [built.muted, built[ground]])
    })

    it(`keeps projected text at 7:1 and marks at 4:1: ${theme}`, () => {
      expectContrast(theme, 36, 7, ({ muted, paper }) => [muted, paper])
      for (const name of ['accent', 'tint'] as const)
        expectContrast(theme, 36, 4, (built) => [built[name], built.paper])
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
