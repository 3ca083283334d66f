import { runChecks } from '../../../src/domain/checks/runChecks'
import { countOutcomes, computeOutcome } from '../../../src/domain/checks/checkOutcome'
import { aStated } from '../../support/builders'
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

describe('countOutcomes', () => {
  it('counts the report of 2020: two disagree, one is for review, five cannot be checked', () => {
    const checks = runChecks(reportDataset())
    const counts = countOutcomes(checks)
    expect(counts).toMatchObject({ failed: 2, review: 1, unverifiable: 5 })
    expect(counts.passed).toBe(checks.length - 8)
  })
})
