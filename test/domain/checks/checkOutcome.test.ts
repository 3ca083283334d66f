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

describe('computeOutcome', () => {
  it('passes or fails exact figures of one year', () => {
    expect(computeOutcome([aStated(), aStated()], true)).toBe('passed')
    expect(computeOutcome([aStated(), aStated()], false)).toBe('failed')
  })

  it('lets an approximate figure agree but not contradict', () => {
    const about = aStated({ precision: 'about' })
    expect(computeOutcome([aStated(), about], true)).toBe('passed')
    expect(computeOutcome([aStated(), about], false)).toBe('unverifiable')
  })

  it('cannot verify with a derived figure that agrees', () => {
    expect(computeOutcome([aStated(), aStated({ status: 'estimated' })], true)).toBe('unverifiable')
  })

  it('cannot verify with figures of different parts of the year', () => {
    expect(computeOutcome([aStated(), aStated({ period: '2020-Q3' })], true)).toBe('unverifiable')
    expect(computeOutcome([aStated(), aStated({ period: '2020' })], true)).toBe('passed')
  })
})

describe('computeCheckStatus', () => {
  it('marks a flagged outlier for review, not as failed', () => {
    const observations = aRunOf('reconsideration.applications', 2019, [30, 90, 91])
    const statuses = checkOutliers(aDataset({ observations })).map(computeCheckStatus)
    expect(statuses).toEqual(['review', 'passed'])
  })
})

describe('countCheckStatuses', () => {
  it('counts the report of 2020: three disagree, five cannot be checked', () => {
    const checks = runChecks(reportDataset())
    const counts = countCheckStatuses(checks)
    expect(counts).toMatchObject({ failed: 3, review: 0, unverifiable: 5 })
    expect(counts.passed).toBe(checks.length - 8)
  })
})
