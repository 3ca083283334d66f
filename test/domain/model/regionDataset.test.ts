import { describe, expect, it } from 'vitest'
import {
  findObservation,
  findRatioTerms,
  buildRegionDataset,
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

describe('worldOf', () => {
  it("spans the years of one region's observations", () => {
    const rows = [
      aStated({ year: 2018 }),
      aStated({ year: 2021 }),
      aStated({ region: '530602', year: 2030 }),
    ]
    expect(buildRegionDataset(aCatalog(), zhaotong, rows).years).toEqual([2018, 2019, 2020, 2021])
  })

  it('has a series for every indicator of the catalogue, observed or not, in its order', () => {
    const dataset = aDataset({
      indicators: [rate, passed, sat],
      observations: [aStated({ indicator: passed.id })],
    })
    expect([...dataset.seriesById.keys()]).toEqual([rate.id, passed.id, sat.id])
    expect(dataset.seriesById.get(sat.id)?.points).toEqual([
      aMissing({ indicator: sat.id, year: 2020 }),
    ])
  })

  it('leaves out observations of indicators that the catalogue does not know', () => {
    const dataset = aDataset({ observations: [aStated({ indicator: 'unknown' })] })
    expect(dataset.seriesById.has('unknown')).toBe(false)
  })

  it('does not ask for the order of the observations', () => {
    const rows = [aStated({ year: 2018, value: 1 }), aStated({ year: 2020, value: 2 })]
    expect(aDataset({ observations: [...rows].reverse() })).toEqual(
      aDataset({ observations: rows }),
    )
  })
})

describe('pointOf', () => {
  const dataset = aDataset({
    observations: [aStated({ year: 2018, value: 0 }), aStated({ year: 2020 })],
  })
  const { id } = anIndicator()

  it('finds a stated zero, and a gap as missing', () => {
    expect(findObservation(dataset, id, 2018)).toMatchObject({ kind: 'reported', value: 0 })
    expect(findObservation(dataset, id, 2019)).toMatchObject({
      kind: 'missing',
      reason: 'notReported',
    })
  })

  it('gives null beyond the years and for unknown indicators', () => {
    expect(findObservation(dataset, id, 2017)).toBeNull()
    expect(findObservation(dataset, id, 2021)).toBeNull()
    expect(findObservation(dataset, 'unknown', 2020)).toBeNull()
    expect(findObservation(aDataset(), id, 2020)).toBeNull()
  })
})

describe('sidesOf', () => {
  const observations = [
    aStated({ indicator: passed.id, value: 0 }),
    aStated({ indicator: sat.id, value: 2640 }),
  ]

  it('gives numerator and denominator as stated, zero included', () => {
    const dataset = aDataset({ indicators: [rate, passed, sat], observations })
    expect(findRatioTerms(dataset, rate, 2020)).toEqual({ numerator: 0, denominator: 2640 })
  })

  it('gives null where one side is missing or the indicator is no rate', () => {
    const dataset = aDataset({
      indicators: [rate, passed, sat],
      observations: observations.slice(1),
    })
    expect(findRatioTerms(dataset, rate, 2020)).toBeNull()
    expect(findRatioTerms(dataset, sat, 2020)).toBeNull()
  })
})
