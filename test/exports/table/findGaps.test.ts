import { expect, it } from 'vitest'
import { findGaps } from '../../../src/exports/table/findGaps'
import { aMissing, aStated } from '../../support/builders'

const gap = (indicator: string, year: number, reason?: 'notApplicable') =>
  aMissing({ indicator, year, ...(reason === undefined ? {} : { reason }) })

it('joins consecutive years with one reason', () => {
  const points = [gap('a.a', 2018), gap('a.a', 2019), aStated({ indicator: 'a.a' })]
  expect(findGaps(points)).toEqual([
    { first: 2018, last: 2019, reason: 'noReportHere', of: ['a.a'] },
  ])
})

it('separates years with a figure or another reason between them', () => {
  const points = [
    gap('a.a', 2017),
    aStated({ indicator: 'a.a', year: 2018, value: 0 }),
    gap('a.a', 2019),
    gap('a.a', 2020, 'notApplicable'),
  ]
  expect(findGaps(points).map(({ first, last, reason }) => [first, last, reason])).toEqual([
    [2017, 2017, 'noReportHere'],
    [2019, 2019, 'noReportHere'],
    [2020, 2020, 'notApplicable'],
  ])
})

it('groups the indicators that lack the same years, in order', () => {
  const points = [gap('b.b', 2019), gap('a.a', 2019), gap('c.c', 2018), gap('c.c', 2019)]
  expect(findGaps(points).map(({ of }) => of)).toEqual([['b.b', 'a.a'], ['c.c']])
})

it('does not join the last year of one indicator with the first of the next', () => {
  const points = [gap('a.a', 2019), gap('b.b', 2020)]
  expect(findGaps(points)).toHaveLength(2)
})

it('groups regions of one indicator', () => {
  const points = ['530602', '530621'].map((region) => aMissing({ region, year: 2019 }))
  expect(findGaps(points, 'region').map(({ of }) => of)).toEqual([['530602', '530621']])
})
