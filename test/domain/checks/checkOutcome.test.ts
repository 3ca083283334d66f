import { runChecks } from '../../../src/domain/checks/runChecks'
import {
  countCheckStatuses,
  computeCheckStatus,
  computeOutcome,
} from '../../../src/domain/checks/checkOutcome'
import { checkOutliers } from '../../../src/domain/checks/checkOutliers'
import { aRunOf, aDataset, aStated } from '../../support/builders'
import { reportDataset } from '../../support/reportDataset'
import { describe, expect, it } from 'vitest'

describe('outcomeOf', () => {
  it('passes or fails exact figures of one year', () => {
    expect(computeOutcome([aStated(), aStated()], true)).toBe('passed')
    expect(computeOutcome([aStated(), aStated()], false)).toBe('failed')
  })

  it('lets an approximate figure agree, but not contradict', () => {
    const about = aStated({ precision: 'about' })
    expect(computeOutcome([aStated(), about], true)).toBe('passed')
    expect(computeOutcome([aStated(), about], false)).toBe('unverifiable')
  })

  it('takes no proof from a derived figure, even one that agrees', () => {
    expect(computeOutcome([aStated(), aStated({ status: 'estimated' })], true)).toBe('unverifiable')
  })

  it('takes no proof from figures of different parts of the year', () => {
    expect(computeOutcome([aStated(), aStated({ period: '2020-Q3' })], true)).toBe('unverifiable')
    expect(computeOutcome([aStated(), aStated({ period: '2020' })], true)).toBe('passed')
  })
})

describe('standingOf', () => {
  it('asks to look at a flagged outlier instead of calling it wrong', () => {
    const observations = aRunOf('reconsideration.applications', 2019, [30, 90, 91])
    const standings = checkOutliers(aDataset({ observations })).map(computeCheckStatus)
    expect(standings).toEqual(['review', 'passed'])
  })
})

describe('countStandings', () => {
  it('counts the report of 2020: three disagree, five cannot be checked', () => {
    const checks = runChecks(reportDataset())
    const counts = countCheckStatuses(checks)
    expect(counts).toMatchObject({ failed: 3, review: 0, unverifiable: 5 })
    expect(counts.passed).toBe(checks.length - 8)
  })
})
