import { describe, expect, it } from 'vitest'
import { findInterval } from '../../../src/domain/comparison/findInterval'
import { aDatasetOf, aRate } from '../../support/builders'
import { reportDataset } from '../../support/reportDataset'

describe('the intervals of the report', () => {
  const dataset = reportDataset()
  const withInterval = [...dataset.seriesById.values()].filter(({ indicator, points }) =>
    points.some((point) => findInterval(dataset, indicator, point) !== null),
  )

  it('stand at no decision and no stock', () => {
    expect(withInterval.map(({ indicator }) => indicator.arises)).not.toContain('decision')
    expect(withInterval.map(({ indicator }) => indicator.arises)).not.toContain('stock')
  })

  it('stand at the counts below 300 and the rates of what came from outside', () => {
    expect(withInterval.map(({ indicator }) => indicator.id)).toEqual([
      'enforcement-exam.pass-rate',
      'transparency.disclosure-requests-concluded',
      'reconsideration.applications',
      'litigation.cases',
      'litigation.resettlement',
      'litigation.forestry',
      'litigation.land',
      'litigation.labour',
      'litigation.expropriation',
      'litigation.public-security',
      'mediation.success-rate',
    ])
  })
})

it('gives no interval to a rate of hedged terms', () => {
  const { ratio } = aRate()
  const dataset = aDatasetOf(
    [{ id: ratio?.numerator ?? '' }, { value: 1573, precision: 'about' }],
    [{ id: ratio?.denominator ?? '' }, 2640],
    [aRate(), { value: 59.58, printed: '59.58%' }],
  )
  const [rate] = dataset.seriesById.get(aRate().id)?.points ?? []
  if (rate === undefined) throw new Error('no rate')
  expect(findInterval(dataset, aRate(), rate)).toBeNull()
})
