import { describe, expect, it } from 'vitest'
import { resolveComparedYears, formatYears } from '../../../src/domain/model/comparedYears'
import { withComparedYears } from '../../../src/domain/model/regionDataset'
import { aDataset, aRunOf } from '../../support/builders'

describe('resolveComparedYears', () => {
  const known = [2018, 2019, 2020, 2021]

  it('returns known years of the address in order', () => {
    expect(resolveComparedYears('2018-2020', known)).toEqual({ from: 2018, to: 2020 })
    expect(resolveComparedYears('2020-2018', known)).toEqual({ from: 2018, to: 2020 })
  })

  it('returns the last two for an empty, invalid or unknown pair', () => {
    for (const years of [undefined, '', 'soon', '1999', '1999-2020', '2020-2030'])
      expect(resolveComparedYears(years, known)).toEqual({ from: 2020, to: 2021 })
  })

  it('compares a single year with the year before it, the first with the next', () => {
    expect(resolveComparedYears('2020', known)).toEqual({ from: 2019, to: 2020 })
    expect(resolveComparedYears('2020-2020', known)).toEqual({ from: 2019, to: 2020 })
    expect(resolveComparedYears('2018', known)).toEqual({ from: 2018, to: 2019 })
  })

  it('returns the only known year twice, and null without years', () => {
    expect(resolveComparedYears(undefined, [2020])).toEqual({ from: 2020, to: 2020 })
    expect(resolveComparedYears('2019-2020', [])).toBeNull()
  })

  it('formats years as the address reads them', () => {
    expect(formatYears({ from: 2019, to: 2020 })).toBe('2019-2020')
  })
})

describe('withComparedYears', () => {
  const dataset = aDataset({
    observations: aRunOf('reconsideration.applications', 2018, [1, 2, 3]),
  })

  it('compares the last two years by default and the known years of the address', () => {
    expect(dataset.comparedYears).toEqual({ from: 2019, to: 2020 })
    expect(withComparedYears(dataset, '2018-2020').comparedYears).toEqual({ from: 2018, to: 2020 })
  })

  it('returns the same dataset for the same years and shares the series for others', () => {
    expect(withComparedYears(dataset, undefined)).toBe(dataset)
    expect(withComparedYears(dataset, '2019-2020')).toBe(dataset)
    expect(withComparedYears(dataset, '2018-2020').seriesById).toBe(dataset.seriesById)
    expect(withComparedYears(aDataset(), '2018-2020').comparedYears).toBeNull()
  })
})
