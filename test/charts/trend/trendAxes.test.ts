import { describe, expect, it } from 'vitest'
import { chooseYearLabels } from '../../../src/charts/trend/trendAxes'
import { buildChartTheme } from '../../../src/theme/chartTheme'

const theme = buildChartTheme({ theme: 'light', size: 'normal', topic: '' })
const years = Array.from({ length: 15 }, (_, index) => String(2011 + index))
const named = (compared: readonly number[], slot: number): readonly string[] =>
  [...chooseYearLabels(years, compared, slot, theme)]
    .sort((a, b) => a - b)
    .map((index) => years[index] ?? '')

describe('naming years', () => {
  it('names every year where there is room', () => {
    expect(named([], 60)).toEqual(years)
  })

  it('keeps the compared years, the first and the last where there is little', () => {
    expect(named([4, 9], 16)).toEqual(expect.arrayContaining(['2011', '2015', '2020', '2025']))
  })

  it('of two compared neighbours that do not both fit names the later', () => {
    expect(named([8, 9], 16)).toContain('2020')
    expect(named([8, 9], 16)).not.toContain('2019')
  })
})
