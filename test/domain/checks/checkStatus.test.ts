import { describe, expect, it } from 'vitest'
import { runChecks } from '../../../src/domain/checks/checks'
import { countCheckStatuses, computeCheckStatus } from '../../../src/domain/checks/checkStatus'
import { outlierChecks } from '../../../src/domain/checks/outlierChecks'
import { aRunOf, aDataset } from '../../support/builders'
import { reportDataset } from '../../support/reportDataset'

describe('standingOf', () => {
  it('asks to look at a flagged outlier instead of calling it wrong', () => {
    const observations = aRunOf('reconsideration.applications', 2019, [30, 90, 91])
    const standings = outlierChecks(aDataset({ observations })).map(computeCheckStatus)
    expect(standings).toEqual(['look', 'passed'])
  })
})

describe('countStandings', () => {
  it('counts the report of 2020: three disagree, five cannot be checked', () => {
    const checks = runChecks(reportDataset())
    const counts = countCheckStatuses(checks)
    expect(counts).toMatchObject({ failed: 3, look: 0, unverifiable: 5 })
    expect(counts.passed).toBe(checks.length - 8)
  })
})
