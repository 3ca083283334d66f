import { describe, expect, it } from 'vitest'
import { buildChartTheme } from '../../src/theme/chartTheme'
import { partsCases, trendCases } from './cases'
import { drawParts, drawTrend } from './draw'
import { drawFunnel, funnelCases } from './funnel/funnelCases'
import { findCovered, findMisplaced } from './placedTexts'

const { paper, shade } = buildChartTheme({ theme: 'light', size: 'normal', slot: null })
const grounds = [paper, shade]

const sizes = [
  { width: 320, height: 220 },
  { width: 390, height: 260 },
  { width: 660, height: 360 },
  { width: 1000, height: 420 },
]

const faults = (svg: string, size: (typeof sizes)[number]): readonly string[] => [
  ...findMisplaced(svg, size),
  ...findCovered(svg, grounds).map((text) => `“${text}” is covered`),
]

describe.each(['zh', 'en'] as const)('no text lies on a mark or on another text, %s', (lang) => {
  it.each(Object.entries(trendCases))('trend: %s', (_, chart) => {
    for (const size of sizes)
      expect(faults(drawTrend(chart, size, { lang }), size), `${size.width}`).toEqual([])
    const slide = { width: 1200, height: 600 }
    expect(faults(drawTrend(chart, slide, { lang, font: 36 }), slide), 'slide').toEqual([])
  })

  it.each(Object.keys(partsCases(lang)))('parts: %s', (name) => {
    for (const size of [...sizes, { width: 660, height: 140 }])
      expect(faults(drawParts(name, size, { lang }), size), `${size.width}`).toEqual([])
    const slide = { width: 1760, height: 800 }
    expect(faults(drawParts(name, slide, { lang, font: 36 }), slide), 'slide').toEqual([])
  })

  it.each(Object.entries(funnelCases))('funnel: %s', (_, chart) => {
    for (const size of sizes)
      expect(findMisplaced(drawFunnel(chart, size, { lang }), size), `${size.width}`).toEqual([])
  })
})

it('finds a text that a bar covers', () => {
  const svg =
    '<text y="10" x="10" style="font-size:14px">83</text><path d="M5 5l50 0l0 10l-50 0Z" fill="#000" ecmeta_series_index="0">'
  expect(findCovered(svg, grounds)).toEqual(['83'])
})
