import { describe, expect, it } from 'vitest'
import type { TrendChart } from '../../../src/charts/trend/trendChart'
import type { ReportedValue } from '../../../src/domain/model/observation'
import { buildSeries, statedPoints } from '../../../src/domain/model/series'
import { aNote, anEvent, anIndicator, aStated } from '../../support/builders'
import { aTrendChart, trendCases } from '../cases'
import { drawTrend } from '../draw'
import { misplaced, paintedTexts } from '../painted'

const sizes = [
  { width: 285, height: 200 },
  { width: 320, height: 220 },
  { width: 640, height: 360 },
  { width: 1200, height: 500 },
]
const card = { width: 320, height: 220 }
const wide = { width: 640, height: 360 }

const textsOf = (svg: string): readonly string[] => paintedTexts(svg).map(({ text }) => text)

describe('a trend picture', () => {
  it('labels a figure that bears a note even where others go without', () => {
    const values = [50, 61, 58, 63, 59, 66, 62, 70, 67, 72, 69, 75, 71, 80, 78]
    const indicator = anIndicator()
    const points = values.map((value, index) =>
      aStated({ year: 2011 + index, value, notes: index === 6 ? [aNote()] : [] }),
    )
    const years = points.map(({ year }) => year)
    const chart = (observations: readonly ReportedValue[]): TrendChart => ({
      series: buildSeries(indicator, '530600', observations, years),
      intervals: new Map(),
      compared: [2024, 2025],
      events: [],
    })
    expect(textsOf(drawTrend(chart(points), card))).toContain('62')
    const without = points.map((point) => ({ ...point, notes: [] }))
    expect(textsOf(drawTrend(chart(without), card))).not.toContain('62')
  })

  for (const [name, chart] of Object.entries(trendCases))
    for (const lang of ['zh', 'en'] as const)
      it(`sets its texts apart and inside the picture: ${name}, ${lang}`, () => {
        for (const size of sizes)
          expect(misplaced(drawTrend(chart, size, { lang }), size), `${size.width}`).toEqual([])
        for (const size of sizes.slice(0, 1))
          expect(misplaced(drawTrend(chart, size, { lang, font: 'large' }), size)).toEqual([])
      })

  it('sets its texts apart at the size of a presentation too', () => {
    const size = { width: 1760, height: 800 }
    for (const [name, chart] of Object.entries(trendCases))
      expect(misplaced(drawTrend(chart, size, { font: 36 }), size), name).toEqual([])
  })

  it('paints no text under 14 pixels, nor under 18 in large', () => {
    for (const chart of Object.values(trendCases)) {
      for (const { fontSize } of paintedTexts(drawTrend(chart, card)))
        expect(fontSize).toBeGreaterThanOrEqual(14)
      for (const { fontSize } of paintedTexts(drawTrend(chart, card, { font: 'large' })))
        expect(fontSize).toBeGreaterThanOrEqual(18)
    }
  })

  it('labels both compared years at every size', () => {
    const unlabelled = Object.entries(trendCases).flatMap(([name, chart]) =>
      sizes.flatMap((size) => {
        const bold = paintedTexts(drawTrend(chart, size)).flatMap(({ text, bold: strong }) =>
          strong ? [text.replace('%', '')] : [],
        )
        return statedPoints(chart.series)
          .filter(({ year, value }) => chart.compared.includes(year) && !bold.includes(`${value}`))
          .map(({ year }) => `${name} ${size.width}: ${year}`)
      }),
    )
    expect(unlabelled).toEqual([])
  })
})

describe('with one figure', () => {
  it('a bar stands with its value, and the missing year keeps its slot and says why', () => {
    const svg = drawTrend(aTrendChart(['notReported', 5224]), card)
    expect(textsOf(svg)).toEqual(
      expect.arrayContaining(['2019', '2020', '5224', '未公布', '新冠肺炎疫情']),
    )
    expect(svg.match(/ecmeta_series_index/g)).toHaveLength(1)
  })

  it('no axis is drawn where the value itself is written', () => {
    expect(textsOf(drawTrend(aTrendChart([83]), card))).not.toContain('0')
  })
})

describe('with two figures', () => {
  it('both bars carry their values, and the earlier one is lighter', () => {
    const svg = drawTrend(aTrendChart([92, 83]), card)
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['92', '83']))
    const fills = [...svg.matchAll(/fill="(#\w+)" ecmeta_series_index/g)].map(([, fill]) => fill)
    expect(fills).toEqual(['#5e93c9', '#0b5cad'])
  })

  it('their heights are to each other as their values', () => {
    const svg = drawTrend(aTrendChart([92, 46]), wide)
    const [first, second] = [...svg.matchAll(/l0 -([\d.]+)l-[\d.]+ 0Z" fill/g)].map(([, height]) =>
      Number(height),
    )
    expect(first).toBeGreaterThan(0)
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(0.5, 2)
  })

  it('zero is a figure with a label', () => {
    expect(
      textsOf(drawTrend(aTrendChart([0, 0]), card)).filter((text) => text === '0'),
    ).toHaveLength(2)
  })

  it('a derived figure is a hollow bar', () => {
    const svg = drawTrend(aTrendChart([{ estimated: 20 }, 22]), card)
    expect(svg).toMatch(/fill="#ffffff" stroke="#5e93c9"[^>]*ecmeta_data_index="0"/)
  })
})

describe('with three or more figures', () => {
  /** The strokes of the lines themselves, as lists of moves: each `M` begins a new one. */
  const strokes = (svg: string): number =>
    [...svg.matchAll(/<path d="(M[^"]*)"[^>]*stroke-linejoin="round"/g)]
      .map(([, path = '']) => path.split('M').filter((piece) => piece.includes('L')).length)
      .reduce((sum, count) => sum + count, 0)

  it('a line starts at zero and has few ticks', () => {
    const texts = textsOf(drawTrend(aTrendChart([88, 92, 83]), card))
    expect(texts.slice(0, 9)).toEqual(expect.arrayContaining(['0', '50', '100', '150']))
  })

  it('a missing year is a gap in the line', () => {
    expect(strokes(drawTrend(aTrendChart([88, 90, 95, 104]), card))).toBe(1)
    expect(strokes(drawTrend(aTrendChart([88, 90, 'notReported', 104, 99]), card))).toBe(2)
  })

  it('no line leads across a break', () => {
    const chart = aTrendChart([88, 90, 104, 187, 203], { last: 2025 })
    expect(strokes(drawTrend(chart, card))).toBe(2)
    expect(textsOf(drawTrend(chart, card))).toContain('新修订的行政复议法施行')
  })

  it('neighbouring missing years tell their reason once', () => {
    const chart = aTrendChart([88, 'notReported', 'notReported', 92, 83])
    expect(textsOf(drawTrend(chart, wide)).filter((text) => text === '未公布')).toHaveLength(1)
  })

  it('every point is labelled where there is room, only ends, extremes and compared ones where there is not', () => {
    const values = [64, 71, 69, 80, 95, 88, 97, 110, 104, 121, 92, 83, 99, 87, 103]
    const chart = aTrendChart(values, { compared: [2017, 2020] })
    const labelled = (size: typeof card) =>
      textsOf(drawTrend(chart, size)).filter((text) => values.includes(Number(text)))
    expect(labelled({ width: 1200, height: 500 })).toHaveLength(15)
    expect([...labelled(card)].sort()).toEqual(['103', '121', '64', '83'])
  })

  it('the first, the last and the compared years are named under a narrow plot', () => {
    const chart = aTrendChart(
      Array.from({ length: 15 }, (_, index) => 60 + index),
      {
        compared: [2013, 2020],
      },
    )
    const texts = textsOf(drawTrend(chart, { width: 285, height: 200 }))
    expect(texts).toEqual(expect.arrayContaining(['2006', '2013', '2020']))
    expect(texts.filter((text) => /^20\d\d$/.test(text)).length).toBeLessThan(8)
  })

  it('a derived figure is a hollow marker', () => {
    const hollow = /fill="#ffffff" stroke="#0b5cad"/
    expect(drawTrend(aTrendChart([80, { estimated: 90 }, 83]), card)).toMatch(hollow)
    expect(drawTrend(aTrendChart([80, 90, 83]), card)).not.toMatch(hollow)
  })
})

describe('an event', () => {
  it('of another topic is not drawn', () => {
    const texts = textsOf(drawTrend(aTrendChart([1, 2, 3, 4], { last: 2023 }), card))
    expect(texts).not.toContain('法律援助法施行')
  })

  it('keeps its rule where its name finds no room', () => {
    const chart = aTrendChart([88, 90, 104, 187], { last: 2024 })
    const events = Array.from({ length: 6 }, (_, index) =>
      anEvent({
        id: String(index),
        date: '2024-01-01',
        effect: 'break',
        name: { zh: `名称很长的第${index}部法律自今年起全面施行`, en: '' },
      }),
    )
    const svg = drawTrend({ ...chart, events }, card)
    expect(misplaced(svg, card)).toEqual([])
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(6)
  })
})
