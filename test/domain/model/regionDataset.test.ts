import { describe, expect, it } from 'vitest'
import {
  buildRegionDataset,
  findObservation,
  listNotReceived,
} from '../../../src/domain/model/regionDataset'
import {
  aCatalog,
  aMissing,
  anIndicator,
  aRate,
  aStated,
  aDataset,
  zhaotong,
} from '../../support/builders'

const rate = aRate()
const passed = anIndicator({ id: 'enforcement-exam.passed' })
const sat = anIndicator({ id: 'enforcement-exam.candidates' })

describe('buildRegionDataset', () => {
  it("spans the years of one region's observations", () => {
    const rows = [
      aStated({ year: 2018 }),
      aStated({ year: 2021 }),
      aStated({ region: '530602', year: 2030 }),
    ]
    expect(buildRegionDataset(aCatalog(), zhaotong, rows).years).toEqual([2018, 2019, 2020, 2021])
  })

  it('has a series for every indicator of the catalogue, in its order', () => {
    const dataset = aDataset({
      indicators: [rate, passed, sat],
      observations: [aStated({ indicator: passed.id })],
    })
    expect([...dataset.seriesById.keys()]).toEqual([rate.id, passed.id, sat.id])
    expect(dataset.seriesById.get(sat.id)?.points).toEqual([
      aMissing({ indicator: sat.id, year: 2020, reason: 'notReceived' }),
    ])
    expect(listNotReceived(dataset).map(({ indicator }) => indicator)).toEqual([rate.id, sat.id])
  })

  it('has the years of the known reports too, although their rows were not sent', () => {
    const dataset = aDataset({ observations: [aStated({ year: 2018 })] })
    expect(dataset.years).toEqual([2018, 2019, 2020])
    expect(listNotReceived(dataset).map(({ year }) => year)).toEqual([2019, 2020])
  })

  it('omits observations of unknown indicators', () => {
    const dataset = aDataset({ observations: [aStated({ indicator: 'unknown' })] })
    expect(dataset.seriesById.has('unknown')).toBe(false)
  })

  it('does not depend on the order of the observations', () => {
    const rows = [aStated({ year: 2018, value: 1 }), aStated({ year: 2020, value: 2 })]
    expect(aDataset({ observations: [...rows].reverse() }).seriesById).toEqual(
      aDataset({ observations: rows }).seriesById,
    )
  })
})

describe('findObservation', () => {
  const dataset = aDataset({
    observations: [aStated({ year: 2018, value: 0 }), aStated({ year: 2020 })],
  })
  const { id } = anIndicator()

  it('finds a reported zero, and a gap as missing', () => {
    expect(findObservation(dataset, id, 2018)).toMatchObject({ kind: 'reported', value: 0 })
    expect(findObservation(dataset, id, 2019)).toMatchObject({
      kind: 'missing',
      reason: 'notReceived',
    })
  })

  it('returns null beyond the years and for unknown indicators', () => {
    expect(findObservation(dataset, id, 2017)).toBeNull()
    expect(findObservation(dataset, id, 2021)).toBeNull()
    expect(findObservation(dataset, 'unknown', 2020)).toBeNull()
    expect(findObservation(aDataset(), id, 2020)).toBeNull()
  })
})
