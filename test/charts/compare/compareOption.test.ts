import { parseRegionCode } from '../../../src/domain/model/ids'
import { describe, expect, it } from 'vitest'
import {
  listComparePoints,
  type CompareChart,
  type CompareLine,
} from '../../../src/charts/compare/compareChart'
import { compareOption } from '../../../src/charts/compare/compareOption'
import { renderSvg } from '../../../src/charts/renderSvg'
import { buildSeries } from '../../../src/domain/model/series'
import { buildChartTheme } from '../../../src/theme/chartTheme'
import { anIndicator, noReports } from '../../support/builders'
import { buildMessages } from '../cases'
import { findMisplaced, listTexts } from '../placedTexts'

const YEARS = [2016, 2017, 2018, 2019, 2020]
const COLOURS = ['#0b5cad', '#a8400c', '#00706b', '#a3195b']
const MARKERS = ['circle', 'rect', 'diamond', 'triangle'] as const

/** `afterBreak`: the first value of a new segment. */
type Value = number | null | { readonly afterBreak: number }

function aLine(name: string, values: readonly Value[], at = 0): CompareLine {
  return {
    name,
    colour: COLOURS[at] ?? '',
    marker: MARKERS[at] ?? 'circle',
    dots: values.map((given, index) => {
      if (given === null) return null
      const value = typeof given === 'number' ? given : given.afterBreak
      return {
        value,
        text: String(value),
        spoken: `${name} ${YEARS[index]} ${value}`,
        startsSegment: typeof given !== 'number',
        hollow: false,
      }
    }),
  }
}

function aChart(
  lines: readonly CompareLine[],
  overrides: Partial<CompareChart> = {},
): CompareChart {
  return {
    series: buildSeries(anIndicator(), parseRegionCode('530600'), [], YEARS, noReports),
    compared: [2019, 2020],
    lines,
    atLeast: 0,
    rate: false,
    whole: true,
    level: null,
    ...overrides,
  }
}

const theme = buildChartTheme({ theme: 'light', size: 'normal', slot: null })
const optionOf = (chart: CompareChart, size = { width: 480, height: 300 }) =>
  compareOption(chart, theme, buildMessages('zh'), size)
const drawn = (chart: CompareChart, size = { width: 480, height: 300 }) =>
  renderSvg(optionOf(chart, size), size)

const four = aChart([
  aLine('行政应诉案件数（以市政府为被告）', [40, 41, 45, 45, 33], 0),
  aLine('土地类行政应诉案件数', [10, 11, 12, 12, 12], 1),
  aLine('林草类行政应诉案件数', [10, 11, 12, 12, 12], 2),
  aLine('公安（治安）类行政应诉案件数', [9, 10, 12, 12, 12], 3),
])

describe('compareOption', () => {
  it.each([320, 480, 740, 1200])(
    'places all texts apart and inside the chart at %i pixels',
    (width) => {
      const size = { width, height: 320 }
      expect(findMisplaced(drawn(four, size), size)).toEqual([])
    },
  )

  it.each([50, 1])('places the labels of lines that all end at %i', (end) => {
    const size = { width: 480, height: 320 }
    const lines = ['甲', '乙', '丙', '丁'].map((name, at) => aLine(name, [50, 20, 30, 40, end], at))
    expect(findMisplaced(drawn(aChart(lines), size), size)).toEqual([])
  })

  it('labels every line in its own colour with its last figure', () => {
    const texts = listTexts(drawn(four, { width: 1200, height: 320 }))
    four.lines.forEach(({ name, colour }) => {
      expect(texts.find(({ text }) => text === name)?.colour).toBe(colour)
    })
    expect(texts.filter(({ text, bold }) => bold && text === '12')).toHaveLength(3)
  })

  it('starts at zero and has one value axis', () => {
    const { yAxis } = optionOf(four)
    expect(yAxis).toMatchObject({ min: 0, max: 50 })
    expect(Array.isArray(yAxis)).toBe(false)
  })

  it('reaches the value that charts on the same scale need', () => {
    const chart = aChart([aLine('', [1, 2, 3, 4, 5])], { atLeast: 95 })
    expect(optionOf(chart).yAxis).toMatchObject({ max: 100 })
  })

  it('leaves a gap for a missing year and ends a line at a break', () => {
    const chart = aChart([aLine('甲', [1, null, 3, { afterBreak: 4 }, 5])])
    const { series } = optionOf(chart)
    if (!Array.isArray(series)) throw new Error('no list of series')
    const values = series.map(({ data }) =>
      Array.from<unknown>(data ?? []).map((point) =>
        typeof point === 'object' && point !== null && 'value' in point ? point.value : point,
      ),
    )
    expect(values).toEqual([
      [1, '-', 3, '-', '-'],
      ['-', '-', '-', 4, 5],
    ])
    expect(series.every((one) => 'connectNulls' in one && one.connectNulls === false)).toBe(true)
  })

  it('lists every figure for the keyboard, line by line', () => {
    const chart = aChart([
      aLine('甲', [1, null, 3, { afterBreak: 4 }, 5]),
      aLine('乙', [null, null, null, null, 9], 1),
    ])
    expect(listComparePoints(chart)).toEqual([
      { label: '甲 2016 1', dataIndex: 0, seriesIndex: 0 },
      { label: '甲 2018 3', dataIndex: 2, seriesIndex: 0 },
      { label: '甲 2019 4', dataIndex: 3, seriesIndex: 1 },
      { label: '甲 2020 5', dataIndex: 4, seriesIndex: 1 },
      { label: '乙 2020 9', dataIndex: 4, seriesIndex: 2 },
    ])
  })

  it('labels no line without a figure, least of all at zero', () => {
    const lines = [aLine('甲', [1, 2, 3, 4, 5]), aLine('乙', [null, null, null, null, null], 1)]
    const texts = listTexts(drawn(aChart(lines))).map(({ text }) => text)
    expect(texts).toContain('甲')
    expect(texts).not.toContain('乙')
  })

  it('shows the last figure above a line that is named elsewhere', () => {
    const size = { width: 300, height: 200 }
    const svg = drawn(aChart([aLine('', [10, 20, 30, 40, 50])]), size)
    expect(findMisplaced(svg, size)).toEqual([])
    expect(listTexts(svg).some(({ text, bold }) => text === '50' && bold)).toBe(true)
  })

  it('draws the reference level of an index', () => {
    const plain = drawn(aChart([aLine('甲', [100, 90, 80, 70, 60])]))
    const level = drawn(aChart([aLine('甲', [100, 90, 80, 70, 60])], { level: 100 }))
    expect(level.match(/<path|<polyline/g)?.length).toBe(
      (plain.match(/<path|<polyline/g)?.length ?? 0) + 1,
    )
  })
})

it('places the last values of neighbouring lines without names apart', () => {
  const chart = aChart([aLine('', [60, 61, 62.88]), aLine('', [58, 59, 58.74])])
  const size = { width: 320, height: 340 }
  expect(findMisplaced(renderSvg(optionOf(chart, size), size), size)).toEqual([])
})
