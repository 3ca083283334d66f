import { describe, expect, it } from 'vitest'
import { resolveComparedYears, formatYears } from '../../../src/domain/model/comparedYears'
import { withComparedYears } from '../../../src/domain/model/regionDataset'
import { aDataset, aRunOf } from '../../support/builders'

describe('the compared years', () => {
  const known = [2018, 2019, 2020, 2021]

  it('are those of the address where both are known, in order', () => {
    expect(resolveComparedYears('2018-2020', known)).toEqual({ from: 2018, to: 2020 })
    expect(resolveComparedYears('2020-2018', known)).toEqual({ from: 2018, to: 2020 })
  })

  it('are the last two where the address says nothing, nonsense or unknown years', () => {
    for (const wanted of [undefined, '', 'soon', '2018', '1999-2020', '2020-2030'])
      expect(resolveComparedYears(wanted, known)).toEqual({ from: 2020, to: 2021 })
  })

  it('are one year twice where only one is known, and none where none is', () => {
    expect(resolveComparedYears(undefined, [2020])).toEqual({ from: 2020, to: 2020 })
    expect(resolveComparedYears('2019-2020', [])).toBeNull()
  })

  it('are written as the address reads them', () => {
    expect(formatYears({ from: 2019, to: 2020 })).toBe('2019-2020')
  })
})

describe('withComparedYears', () => {
  const dataset = aDataset({
    observations: aRunOf('reconsideration.applications', 2018, [1, 2, 3]),
  })

  it('compares the last two years by default and those of the address where they are known', () => {
    expect(dataset.comparedYears).toEqual({ from: 2019, to: 2020 })
    expect(withComparedYears(dataset, '2018-2020').comparedYears).toEqual({ from: 2018, to: 2020 })
  })

  it('returns the same dataset where the years stay, and shares the series where they change', () => {
    expect(withComparedYears(dataset, undefined)).toBe(dataset)
    expect(withComparedYears(dataset, '2019-2020')).toBe(dataset)
    expect(withComparedYears(dataset, '2018-2020').seriesById).toBe(dataset.seriesById)
    expect(withComparedYears(aDataset(), '2018-2020').comparedYears).toBeNull()
  })
})
