import { expect, it } from 'vitest'
import { findGaps } from '../../../src/exports/table/findGaps'
import { aMissing, aStated } from '../../support/builders'

const gap = (indicator: string, year: number, reason?: 'notApplicable') =>
  aMissing({ indicator, year, ...(reason === undefined ? {} : { reason }) })

it('tells neighbouring years of one reason together', () => {
  const points = [gap('a.a', 2018), gap('a.a', 2019), aStated({ indicator: 'a.a' })]
  expect(findGaps(points)).toEqual([
    { first: 2018, last: 2019, reason: 'notReported', of: ['a.a'] },
  ])
})

it('parts years that a figure or another reason stands between', () => {
  const points = [
    gap('a.a', 2017),
    aStated({ indicator: 'a.a', year: 2018, value: 0 }),
    gap('a.a', 2019),
    gap('a.a', 2020, 'notApplicable'),
  ]
  expect(findGaps(points).map(({ first, last, reason }) => [first, last, reason])).toEqual([
    [2017, 2017, 'notReported'],
    [2019, 2019, 'notReported'],
    [2020, 2020, 'notApplicable'],
  ])
})

it('gathers the indicators that lack the same years, in their order', () => {
  const points = [gap('b.b', 2019), gap('a.a', 2019), gap('c.c', 2018), gap('c.c', 2019)]
  expect(findGaps(points).map(({ of }) => of)).toEqual([['b.b', 'a.a'], ['c.c']])
})

it('does not join the last year of one indicator with the first of the next', () => {
  const points = [gap('a.a', 2019), gap('b.b', 2020)]
  expect(findGaps(points)).toHaveLength(2)
})

it('gathers regions where one indicator is told of many', () => {
  const points = ['530602', '530621'].map((region) => aMissing({ region, year: 2019 }))
  expect(findGaps(points, 'region').map(({ of }) => of)).toEqual([['530602', '530621']])
})
