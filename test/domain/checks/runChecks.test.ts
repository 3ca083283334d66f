import { withComparedYears } from '../../../src/domain/model/regionDataset'
import { describe, expect, it } from 'vitest'
import {
  runChecks,
  findChecksUsing,
  listCheckIndicators,
} from '../../../src/domain/checks/runChecks'
import { anIndicator, aStated, aDataset } from '../../support/builders'
import { reportDataset } from '../../support/reportDataset'

it('returns the cached checks of a known dataset', () => {
  const dataset = reportDataset()
  expect(runChecks(dataset)).toBe(runChecks(dataset))
  expect(runChecks(withComparedYears(dataset, '2019-2019'))).toBe(runChecks(dataset))
  expect(runChecks(reportDataset())).not.toBe(runChecks(dataset))
})

describe('runChecks on the report of 2020', () => {
  const checks = runChecks(reportDataset())
  const idsWith = (outcome: string) =>
    checks.filter((check) => check.outcome === outcome).map(({ id }) => id)

  it('finds the report’s errors in the order of the catalogue', () => {
    expect(idsWith('failed')).toEqual([
      'rateAndTerms/online-services.online-rate/2020',
      'printedChange/reconsideration.applications/2020',
    ])
    expect(checks.find(({ id }) => id.includes('online-rate'))).toMatchObject({
      rate: { value: 79.71 },
      terms: { numerator: 10346, denominator: 16037 },
    })
    expect(checks.find(({ id }) => id.includes('reconsideration'))).toMatchObject({
      stated: { value: -10.84 },
      dividesByNewValue: true,
    })
  })

  it('does not call two lists of different scope contradictory', () => {
    expect(idsWith('review')).toEqual(['sameItem/online-services.implementation-list/2020'])
    expect(checks.find(({ kind }) => kind === 'sameItem')).toMatchObject({
      first: { value: 15980 },
      second: { value: 16037 },
      sameScope: false,
      difference: 57,
    })
  })

  it('compares ten figures with those that they should not exceed', () => {
    const limits = checks.filter(({ kind }) => kind === 'limit')
    expect(limits.map(({ id }) => id)).toEqual([
      'limit/simplification.city-catalogue/simplification.implementation-list/2020',
      'limit/joint-inspection.fields/joint-inspection.industries/2020',
      'limit/joint-inspection.industries/joint-inspection.inspections/2020',
      'limit/joint-inspection.entities-recorded/joint-inspection.results-recorded/2020',
      'limit/joint-inspection.results-published/joint-inspection.results-recorded/2020',
      'limit/public-trading.remote-opening-evaluation-rate/public-trading.remote-evaluation-rate/2020',
      'limit/normative-documents.corrected/normative-documents.filing-reviewed/2020',
      'limit/market.crime-transfers/market.cases/2020',
      'limit/market.crime-transfers/market.persons-transferred/2020',
      'limit/market.large-food-cases/market.cases/2020',
    ])
    expect(new Set(limits.map(({ outcome }) => outcome))).toEqual(new Set(['passed']))
  })

  it('compares the centres with one for the city and one for each county', () => {
    expect(checks.filter(({ kind }) => kind === 'places')).toMatchObject([
      {
        id: 'places/public-legal-services.centres/2020',
        outcome: 'passed',
        figure: { value: 12 },
        counties: { value: 11, printed: '11县(市)区' },
      },
    ])
  })

  it('does not compare the terms of a rate twice', () => {
    const subsets = checks.filter(({ kind }) => kind === 'subset').map(({ indicator }) => indicator)
    expect(subsets).toEqual([
      'legislation.proposals-outside-powers',
      'mediation.full-time-mediators',
    ])
  })

  it('cannot verify the five durations whose base is derived from the printed reduction', () => {
    const unverifiable = idsWith('unverifiable')
    expect(unverifiable).toHaveLength(5)
    for (const id of unverifiable) expect(id).toMatch(/^printedChange\/business-environment\./)
  })

  it('passes consistent figures', () => {
    expect(idsWith('passed')).toEqual(
      expect.arrayContaining([
        'partsAndWhole/litigation.cases/2020',
        'partsAndWhole/public-legal-services.platforms/2020',
        'partsAndWhole/legal-advisers.city/2020',
        'rateAndTerms/enforcement-exam.pass-rate/2020',
        'rateAndTerms/mediation.success-rate/2020',
        'printedChange/litigation.cases/2020',
        'outlier/reconsideration.applications/2020',
        'outlier/litigation.cases/2020',
      ]),
    )
  })

  it('orders failed, review, unverifiable, passed and gives unique ids', () => {
    const outcomes = [...new Set(checks.map(({ outcome }) => outcome))]
    expect(outcomes).toEqual(['failed', 'review', 'unverifiable', 'passed'])
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
  })
})

describe('runChecks', () => {
  it('returns nothing for an empty dataset', () => {
    expect(runChecks(aDataset())).toEqual([])
  })

  it('orders one outcome by catalogue, then by year', () => {
    const indicators = [
      anIndicator({ id: 'b.part', subsetOf: 'a.whole' }),
      anIndicator({ id: 'a.part', subsetOf: 'a.whole' }),
      anIndicator({ id: 'a.whole' }),
    ]
    const observations = [2021, 2020].flatMap((year) =>
      indicators.map(({ id }) => aStated({ indicator: id, year, value: 3 })),
    )
    expect(runChecks(aDataset({ indicators, observations })).map(({ id }) => id)).toEqual([
      'subset/b.part/2020',
      'subset/b.part/2021',
      'subset/a.part/2020',
      'subset/a.part/2021',
    ])
  })
})

describe('runChecks for one indicator', () => {
  it('orders checks of different kinds by year', () => {
    const indicators = [
      anIndicator({ id: 'a.whole' }),
      anIndicator({ id: 'a.part', subsetOf: 'a.whole' }),
    ]
    const years = [2019, 2020, 2021]
    const observations = years.flatMap((year) =>
      indicators.map(({ id }) => aStated({ indicator: id, year, value: 30 })),
    )
    const ids = runChecks(aDataset({ indicators, observations }))
      .filter(({ indicator }) => indicator === 'a.part')
      .map(({ id }) => id)
    expect(ids).toEqual([
      'subset/a.part/2019',
      'subset/a.part/2020',
      'outlier/a.part/2020',
      'subset/a.part/2021',
      'outlier/a.part/2021',
    ])
  })
})

describe('findChecksUsing', () => {
  const checks = runChecks(reportDataset())
  const idsTouching = (indicator: string) => findChecksUsing(checks, indicator).map(({ id }) => id)

  it('finds a part in the check of its whole', () => {
    expect(idsTouching('litigation.land')).toEqual(['partsAndWhole/litigation.cases/2020'])
  })

  it('finds both terms of a rate, the limit of a figure and the first of a same item', () => {
    expect(idsTouching('enforcement-exam.examinees')).toEqual([
      'rateAndTerms/enforcement-exam.pass-rate/2020',
    ])
    expect(idsTouching('simplification.implementation-list')).toEqual([
      'sameItem/online-services.implementation-list/2020',
      'limit/simplification.city-catalogue/simplification.implementation-list/2020',
    ])
    expect(idsTouching('online-services.implementation-list')).toHaveLength(2)
  })

  it('returns nothing for an indicator without checks', () => {
    expect(idsTouching('legal-aid.cases')).toEqual([])
    expect(checks.every((check) => listCheckIndicators(check)[0] === check.indicator)).toBe(true)
  })
})
