import { parseRegionCode } from '../../../../src/domain/model/ids'
import { describe, expect, it } from 'vitest'
import { buildSeries } from '../../../../src/domain/model/series'
import { sparkPath } from '../../../../src/screens/explore/table/Sparkline'
import { anIndicator, aRunOf, noReports } from '../../../support/builders'

const BOX = { width: 100, height: 20, margin: 0 }
const id = 'reconsideration.applications'

function path(values: readonly (number | null)[], breaks: readonly number[] = []) {
  const years = values.map((_, index) => 2015 + index)
  const series = buildSeries(
    anIndicator(),
    parseRegionCode('530600'),
    aRunOf(id, 2015, values),
    years,
    noReports,
  )
  return sparkPath(series, new Set(breaks), BOX)
}

describe('a sparkline', () => {
  it('joins neighbouring years on a scale from zero', () => {
    expect(path([0, 5, 10]).line).toBe('M0.0 20.0L50.0 10.0L100.0 0.0')
    expect(path([5, 10]).line).toBe('M0.0 10.0L100.0 0.0')
  })

  it('never bridges a missing year', () => {
    expect(path([10, null, 10]).line).toBe('M0.0 0.0M100.0 0.0')
    expect(path([10, null, 10]).dots).toBe('M0.0 0.0h0M100.0 0.0h0')
  })

  it('never bridges a break', () => {
    expect(path([10, 10, 10], [2016]).line).toBe('M0.0 0.0M50.0 0.0L100.0 0.0')
  })

  it('draws a dot for every figure, zero included', () => {
    expect(path([0, null, 4]).dots).toBe('M0.0 20.0h0M100.0 0.0h0')
  })

  it('puts a single year in the middle, and draws nothing without figures', () => {
    expect(path([7]).dots).toBe('M50.0 0.0h0')
    expect(path([null, null])).toEqual({ line: '', dots: '' })
    expect(path([0, 0]).line).toBe('M0.0 20.0L100.0 20.0')
  })
})
