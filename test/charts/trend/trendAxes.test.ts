import { describe, expect, it } from 'vitest'
import { chooseYearLabels } from '../../../src/charts/trend/trendAxes'
import { buildChartTheme } from '../../../src/theme/chartTheme'

const theme = buildChartTheme({ theme: 'light', size: 'normal', slot: null })
const years = Array.from({ length: 15 }, (_, index) => String(2011 + index))
const choose = (compared: readonly number[], slot: number): readonly string[] =>
  [...chooseYearLabels(years, compared, slot, theme)]
    .sort((a, b) => a - b)
    .map((index) => years[index] ?? '')

describe('chooseYearLabels', () => {
  it('labels every year where there is room', () => {
    expect(choose([], 60)).toEqual(years)
  })

  it('labels the compared, the first and the last year where there is little room', () => {
    expect(choose([4, 9], 16)).toEqual(expect.arrayContaining(['2011', '2015', '2020', '2025']))
  })

  it('labels the later of two compared neighbours that do not both fit', () => {
    expect(choose([8, 9], 16)).toContain('2020')
    expect(choose([8, 9], 16)).not.toContain('2019')
  })
})
