import { describe, expect, it } from 'vitest'
import { checksOf } from '../../../src/domain/checks/checks'
import { countStandings, standingOf } from '../../../src/domain/checks/checkStatus'
import { outlierChecks } from '../../../src/domain/checks/outlierChecks'
import { aRunOf, aWorld } from '../../support/builders'
import { reportWorld } from '../../support/reportWorld'

describe('standingOf', () => {
  it('asks to look at a flagged outlier instead of calling it wrong', () => {
    const observations = aRunOf('reconsideration.applications', 2019, [30, 90, 91])
    const standings = outlierChecks(aWorld({ observations })).map(standingOf)
    expect(standings).toEqual(['look', 'passed'])
  })
})

describe('countStandings', () => {
  it('counts the report of 2020: three disagree, five cannot be checked', () => {
    const checks = checksOf(reportWorld())
    const counts = countStandings(checks)
    expect(counts).toMatchObject({ failed: 3, look: 0, unverifiable: 5 })
    expect(counts.passed).toBe(checks.length - 8)
  })
})
