import { parseRegionCode } from '../../../src/domain/model/ids'
import { describe, expect, it } from 'vitest'
import type { TrendChart } from '../../../src/charts/trend/trendChart'
import type { ReportedValue } from '../../../src/domain/model/observation'
import { buildSeries, listReportedValues } from '../../../src/domain/model/series'
import { aNote, anEvent, anIndicator, aStated, noReports } from '../../support/builders'
import { aTrendChart, trendCases } from '../cases'
import { drawTrend, sizes } from '../draw'
import { findMisplaced, listTexts } from '../placedTexts'

const card = { width: 320, height: 220 }
const wide = { width: 640, height: 360 }

const listLabels = (svg: string): readonly string[] => listTexts(svg).map(({ text }) => text)

describe('trendOption', () => {
  it('labels a figure with a note even where others have no label', () => {
    const values = [50, 61, 58, 63, 59, 66, 62, 70, 67, 72, 69, 75, 71, 80, 78]
    const indicator = anIndicator()
    const points = values.map((value, index) =>
      aStated({ year: 2011 + index, value, notes: index === 6 ? [aNote()] : [] }),
    )
    const years = points.map(({ year }) => year)
    const chart = (observations: readonly ReportedValue[]): TrendChart => ({
      series: buildSeries(indicator, parseRegionCode('530600'), observations, years, noReports),
      intervals: new Map(),
      limits: null,
      compared: [2024, 2025],
      events: [],
      neighbours: null,
    })
    expect(listLabels(drawTrend(chart(points), card))).toContain('62')
    const without = points.map((point) => ({ ...point, notes: [] }))
    expect(listLabels(drawTrend(chart(without), card))).not.toContain('62')
  })

  for (const [name, chart] of Object.entries(trendCases))
    for (const lang of ['zh', 'en'] as const)
      it(`places all texts apart and inside the chart: ${name}, ${lang}`, () => {
        for (const size of sizes)
          expect(findMisplaced(drawTrend(chart, size, { lang }), size), `${size.width}`).toEqual([])
        for (const size of sizes.slice(0, 1))
          expect(findMisplaced(drawTrend(chart, size, { lang, font: 'large' }), size)).toEqual([])
      })

  it('places all texts apart at the size of a presentation', () => {
    const size = { width: 1760, height: 800 }
    for (const [name, chart] of Object.entries(trendCases))
      expect(findMisplaced(drawTrend(chart, size, { font: 36 }), size), name).toEqual([])
  })

  it('draws no text below 14 pixels, or 18 in large size', () => {
    for (const chart of Object.values(trendCases)) {
      for (const { fontSize } of listTexts(drawTrend(chart, card)))
        expect(fontSize).toBeGreaterThanOrEqual(14)
      for (const { fontSize } of listTexts(drawTrend(chart, card, { font: 'large' })))
        expect(fontSize).toBeGreaterThanOrEqual(18)
    }
  })

  it('labels both compared years at every size', () => {
    const unlabelled = Object.entries(trendCases).flatMap(([name, chart]) =>
      sizes.flatMap((size) => {
        const bold = listTexts(drawTrend(chart, size)).flatMap(({ text, bold: strong }) =>
          strong ? [text.replace('%', '')] : [],
        )
        return listReportedValues(chart.series)
          .filter(({ year, value }) => chart.compared.includes(year) && !bold.includes(`${value}`))
          .map(({ year }) => `${name} ${size.width}: ${year}`)
      }),
    )
    expect(unlabelled).toEqual([])
  })
})

describe('with one figure', () => {
  it('draws a number without a bar and gives the reason in the hatched slot of the missing year', () => {
    const svg = drawTrend(aTrendChart(['noReportHere', 5224]), card)
    expect(listLabels(svg)).toEqual(
      expect.arrayContaining(['2019', '2020', '5224', '未收录', '新冠肺炎疫情']),
    )
    expect(svg).not.toContain('ecmeta_series_index')
  })

  it('draws no axis where the value has a label', () => {
    expect(listLabels(drawTrend(aTrendChart([83]), card))).not.toContain('0')
  })
})

describe('with two figures', () => {
  it('labels both bars and draws the earlier one lighter', () => {
    const svg = drawTrend(aTrendChart([92, 83]), card)
    expect(listLabels(svg)).toEqual(expect.arrayContaining(['92', '83']))
    const fills = [...svg.matchAll(/fill="(#\w+)" ecmeta_series_index/g)].map(([, fill]) => fill)
    expect(fills).toEqual(['#5e93c9', '#0b5cad'])
  })

  it('draws heights in proportion to the values', () => {
    const svg = drawTrend(aTrendChart([92, 46]), wide)
    const [first, second] = [...svg.matchAll(/l0 -([\d.]+)l-[\d.]+ 0Z" fill/g)].map(([, height]) =>
      Number(height),
    )
    expect(first).toBeGreaterThan(0)
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(0.5, 2)
  })

  it('labels zero', () => {
    expect(
      listLabels(drawTrend(aTrendChart([0, 0]), card)).filter((text) => text === '0'),
    ).toHaveLength(2)
  })

  it('draws an estimate as an outlined bar', () => {
    const svg = drawTrend(aTrendChart([{ estimated: 20 }, 22]), card)
    expect(svg).toMatch(/fill="#ffffff" stroke="#5e93c9"[^>]*ecmeta_data_index="0"/)
  })
})

describe('with three or more figures', () => {
  /** How many separate lines are drawn: each `M` in a path starts one. */
  const countLines = (svg: string): number =>
    [...svg.matchAll(/<path d="(M[^"]*)"[^>]*stroke-linejoin="round"/g)]
      .map(([, path = '']) => path.split('M').filter((piece) => piece.includes('L')).length)
      .reduce((sum, count) => sum + count, 0)

  it('starts the axis at zero with few ticks', () => {
    const texts = listLabels(drawTrend(aTrendChart([88, 92, 83]), card))
    expect(texts.slice(0, 9)).toEqual(expect.arrayContaining(['0', '50', '100', '150']))
  })

  it('leaves a gap in the line for a missing year', () => {
    expect(countLines(drawTrend(aTrendChart([88, 90, 95, 104]), card))).toBe(1)
    expect(countLines(drawTrend(aTrendChart([88, 90, 'noReportHere', 104, 99]), card))).toBe(2)
  })

  it('draws no line across a break', () => {
    const chart = aTrendChart([88, 90, 104, 187, 203], { last: 2025 })
    expect(countLines(drawTrend(chart, card))).toBe(2)
    expect(listLabels(drawTrend(chart, card))).toContain('新修订的行政复议法施行')
  })

  it('gives the reason of neighbouring missing years once', () => {
    const chart = aTrendChart([88, 'noReportHere', 'noReportHere', 92, 83])
    expect(listLabels(drawTrend(chart, wide)).filter((text) => text === '未收录')).toHaveLength(1)
  })

  it('labels every point where there is room, else only ends, extremes and compared years', () => {
    const values = [64, 71, 69, 80, 95, 88, 97, 110, 104, 121, 92, 83, 99, 87, 103]
    const chart = aTrendChart(values, { compared: [2017, 2020] })
    const labelled = (size: typeof card) =>
      listLabels(drawTrend(chart, size)).filter((text) => values.includes(Number(text)))
    expect(labelled({ width: 1200, height: 500 })).toHaveLength(15)
    expect([...labelled(card)].sort()).toEqual(['103', '121', '64', '83'])
  })

  it('labels the first, the last and the compared years below a narrow plot', () => {
    const values = Array.from({ length: 15 }, (_, index) => 60 + index)
    const chart = aTrendChart(values, { compared: [2013, 2020] })
    const texts = listLabels(drawTrend(chart, { width: 285, height: 200 }))
    expect(texts).toEqual(expect.arrayContaining(['2006', '2013', '2020']))
    expect(texts.filter((text) => /^20\d\d$/.test(text)).length).toBeLessThan(8)
  })

  it('draws an estimate as an outlined marker', () => {
    const hollow = /fill="#ffffff" stroke="#0b5cad"/
    expect(drawTrend(aTrendChart([80, { estimated: 90 }, 83]), card)).toMatch(hollow)
    expect(drawTrend(aTrendChart([80, 90, 83]), card)).not.toMatch(hollow)
  })
})

describe('an event', () => {
  it('is not drawn for another topic', () => {
    const texts = listLabels(drawTrend(aTrendChart([1, 2, 3, 4], { last: 2023 }), card))
    expect(texts).not.toContain('法律援助法施行')
  })

  it('keeps its line where there is no room for its name', () => {
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
    expect(findMisplaced(svg, card)).toEqual([])
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(6)
  })
})
