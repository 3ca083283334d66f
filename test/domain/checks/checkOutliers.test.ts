import { describe, expect, it } from 'vitest'
import type { ReportedValue } from '../../../src/domain/model/observation'
import { checkOutliers } from '../../../src/domain/checks/checkOutliers'
import { anEvent, anIndicator, aRunOf, aStated, aDataset } from '../../support/builders'

const ID = 'reconsideration.applications'

function outcomesOf(values: readonly (number | null)[]) {
  return checkOutliers(aDataset({ observations: aRunOf(ID, 2019, values) })).map(
    ({ year, outcome }) => `${year} ${outcome}`,
  )
}

function pairOf(from: Partial<ReportedValue>, to: Partial<ReportedValue>) {
  return aDataset({
    observations: [aStated({ year: 2019, value: 17, ...from }), aStated({ value: 170, ...to })],
  })
}

describe('checkOutliers', () => {
  it('flags a threefold rise and a fall to a third', () => {
    expect(outcomesOf([30, 90, 30])).toEqual(['2020 review', '2021 review'])
  })

  it('passes every tested pair below that', () => {
    expect(outcomesOf([92, 83, 240])).toEqual(['2020 passed', '2021 passed'])
  })

  it('gives a fall to zero the factor Infinity', () => {
    const [check] = checkOutliers(aDataset({ observations: aRunOf(ID, 2019, [45, 0]) }))
    expect(check).toMatchObject({ outcome: 'review', factor: Infinity })
  })

  it('does not test a base under ten', () => {
    expect(outcomesOf([9, 90])).toEqual([])
    expect(outcomesOf([10, 90])).toEqual(['2020 review'])
  })

  it('does not take 3万 for a small base', () => {
    const dataset = aDataset({
      indicators: [anIndicator({ multiplier: 4 })],
      observations: aRunOf(ID, 2019, [3, 30]),
    })
    expect(checkOutliers(dataset)).toHaveLength(1)
  })

  it('does not test a negative figure', () => {
    expect(outcomesOf([20, -80])).toEqual([])
  })

  it('does not compare across a gap', () => {
    expect(outcomesOf([30, null, 900])).toEqual([])
  })

  it('compares across a caution but not across a break', () => {
    const observations = aRunOf(ID, 2019, [30, 900])
    const law = anEvent({ date: '2020-01-01', effect: 'break' })
    expect(checkOutliers(aDataset({ observations, events: [law] }))).toEqual([])
    expect(checkOutliers(aDataset({ observations, events: [anEvent()] }))).toHaveLength(1)
    expect(checkOutliers(pairOf({}, { status: 'break' }))).toEqual([])
  })

  it('does not compare derived figures or different parts of the year', () => {
    expect(checkOutliers(pairOf({}, {}))).toHaveLength(1)
    expect(checkOutliers(pairOf({ status: 'estimated' }, {}))).toEqual([])
    expect(checkOutliers(pairOf({ period: '2019-Q4' }, { period: '2020-Q3' }))).toEqual([])
    expect(checkOutliers(pairOf({ period: '2019-Q4' }, { period: '2020-Q4' }))).toHaveLength(1)
  })
})
