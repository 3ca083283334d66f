import type { RegionCode } from '../../../../src/domain/model/ids'
import { branded } from '../../../support/branded'
import { messagesFor } from '../../../support/messagesFor'
import { describe, expect, it } from 'vitest'
import { core as en } from '../../../../src/messages/en'
import { core as zh } from '../../../../src/messages/zh'
import type { Indicator } from '../../../../src/domain/model/indicator'
import type { ReportedValue } from '../../../../src/domain/model/observation'
import { buildSeries } from '../../../../src/domain/model/series'
import {
  buildRegionTrendChart,
  listLineSigns,
  buildMedianLine,
  buildRegionLine,
} from '../../../../src/screens/indicator/regions/regionTrendLines'
import {
  anEvent,
  anIndicator,
  aRate,
  aStated,
  aDataset,
  noReports,
} from '../../../support/builders'

const years = [2018, 2019, 2020]

function seriesOf(
  region: string,
  values: readonly (number | null | Partial<ReportedValue>)[],
  indicator: Indicator = anIndicator(),
) {
  const points = values.flatMap((value, at) =>
    value === null
      ? []
      : [
          aStated({
            indicator: indicator.id,
            region,
            year: 2018 + at,
            ...(typeof value === 'number' ? { value } : value),
          }),
        ],
  )
  return buildSeries(indicator, branded<RegionCode>(region), points, years, noReports)
}

describe('the line of a region', () => {
  it('has a gap for a year without a figure, but not for zero', () => {
    const line = buildRegionLine(seriesOf('a', [0, null, 5]), 'A', years, {
      messages: zh,
      indicator: anIndicator(),
      findReason: noReports,
    })
    expect(line.cells.map((cell) => cell?.text)).toEqual(['0件', undefined, '5件'])
    expect(line).toMatchObject({ key: 'a', name: 'A' })
    // The contract has a row for each year between the first and the last.
    expect(line.gaps[1]).toBe('未收到')
  })

  it('says of a year after the last row that no report is known', () => {
    const line = buildRegionLine(seriesOf('a', [0, 3, null]), 'A', years, {
      messages: zh,
      indicator: anIndicator(),
      findReason: noReports,
    })
    expect(line.gaps[2]).toBe('未收录')
  })

  it('is labelled at its end with %, 万 and “at least”', () => {
    const ended = (indicator: Indicator, value: Partial<ReportedValue>) =>
      buildRegionLine(seriesOf('a', [value], indicator), 'A', years, {
        messages: zh,
        indicator,
        findReason: noReports,
      }).cells[0]?.short
    expect(ended(aRate(), { value: 59.58 })).toBe('59.58%')
    expect(ended(anIndicator({ multiplier: 4 }), { value: 184 })).toBe('184万件')
    expect(ended(anIndicator(), { value: 7, precision: 'atLeast' })).toBe('至少7')
    expect(ended(anIndicator(), { value: 7 })).toBe('7')
  })

  it('marks estimated figures and breaks', () => {
    const { cells } = buildRegionLine(
      seriesOf('a', [1, { value: 2, status: 'break' }, { value: 3, status: 'estimated' }]),
      'A',
      years,
      { messages: zh, indicator: anIndicator(), findReason: noReports },
    )
    expect(cells).toMatchObject([
      { startsSegment: false, derived: false },
      { startsSegment: true, derived: false },
      { startsSegment: false, derived: true },
    ])
  })
})

describe('the median of a group', () => {
  const context = { messages: zh, indicator: anIndicator(), findReason: noReports }
  const group = [
    seriesOf('a', [1, 1, null]),
    seriesOf('b', [2, 2, 2]),
    seriesOf('c', [3, 3, 3]),
    seriesOf('d', [4, 4, 4]),
    seriesOf('e', [5, 5, 5]),
    seriesOf('f', [6, null, null]),
    seriesOf('g', [null, null, null]),
  ]

  it('names the number of regions with a figure', () => {
    const line = buildMedianLine(group, years, context, messagesFor('zh').indicator.regions)
    expect(line?.name).toBe('5～6个有数据地区的中位数')
    expect(line?.cells.map((cell) => cell?.text)).toEqual(['3.5件', '3件', undefined])
    expect(line?.gaps[2]).toBe('有数据的地区不足五个')
    const english = { messages: en, indicator: anIndicator(), findReason: noReports }
    expect(
      buildMedianLine(group.slice(0, 5), years, english, messagesFor('en').indicator.regions)?.name,
    ).toBe('Median of the 5 regions with a figure')
  })

  it('is null where no year has five figures', () => {
    expect(
      buildMedianLine(group.slice(1, 5), years, context, messagesFor('zh').indicator.regions),
    ).toBeNull()
  })
})

describe('lines in one chart', () => {
  it('keep the order of their signs, and break at events and at figures', () => {
    const indicator = anIndicator()
    const dataset = aDataset({
      indicators: [indicator],
      observations: [2018, 2019, 2020].map((year) => aStated({ year, value: 1 })),
      events: [anEvent({ id: 'law', date: '2019-01-01', effect: 'break' })],
    })
    const context = { messages: zh, indicator, findReason: noReports }
    const lines = [
      buildRegionLine(seriesOf('a', [1, 2, 3]), 'A', years, context),
      buildRegionLine(seriesOf('b', [1, null, { value: 3, status: 'break' }]), 'B', years, context),
    ]
    const chartContext = {
      ...context,
      dataset,
      compared: [2019, 2020] as const,
      theme: 'light' as const,
    }
    const chart = buildRegionTrendChart(lines, seriesOf('a', [1, 2, 3]), chartContext)
    expect(chart.lines.map(({ name, marker }) => [name, marker])).toEqual([
      ['A', 'circle'],
      ['B', 'rect'],
    ])
    expect(chart.lines.map(({ dots }) => dots.map((dot) => dot?.startsSegment))).toEqual([
      [false, true, false],
      [false, undefined, true],
    ])
    expect(chart.lines[0]?.dots[0]?.spoken).toBe('A，2018年，1件')
    expect(listLineSigns(1, 'light').map(({ colour }) => colour)).toEqual([
      ...new Set(listLineSigns(1, 'light').map(({ colour }) => colour)),
    ])
  })
})
