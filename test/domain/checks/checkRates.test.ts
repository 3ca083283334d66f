import { describe, expect, it } from 'vitest'
import { checkRates } from '../../../src/domain/checks/checkRates'
import { anIndicator, aRate, aStated, aDataset } from '../../support/builders'

const PASSED = 'enforcement-exam.passed'
const CANDIDATES = 'enforcement-exam.candidates'
const indicators = [anIndicator({ id: PASSED }), anIndicator({ id: CANDIDATES }), aRate()]

function checkFor(rate: number, printed: string, passed: number, candidates: number | null) {
  const observations = [
    aStated({ indicator: aRate().id, value: rate, printed }),
    aStated({ indicator: PASSED, value: passed }),
    ...(candidates === null ? [] : [aStated({ indicator: CANDIDATES, value: candidates })]),
  ]
  return checkRates(aDataset({ indicators, observations }))[0]
}

describe('rateChecks', () => {
  it('passes the rate that its terms give', () => {
    const check = checkFor(59.58, '59.58%', 1573, 2640)
    expect(check).toMatchObject({
      outcome: 'passed',
      truncated: false,
      terms: { numerator: 1573, denominator: 2640 },
      ratio: { numerator: PASSED, denominator: CANDIDATES },
    })
    expect(check?.computed).toBeCloseTo(59.5833, 4)
  })

  it('fails a rate that its own neighbours do not give', () => {
    const check = checkFor(79.71, '79.71%', 10346, 16037)
    expect(check?.outcome).toBe('failed')
    expect(check?.computed).toBeCloseTo(64.5133, 4)
  })

  it('knows a rate that is cut instead of rounded', () => {
    expect(checkFor(66.6, '66.6%', 2, 3)).toMatchObject({ outcome: 'passed', truncated: true })
  })

  it('holds a rate to the zero that it prints', () => {
    expect(checkFor(59.6, '59.6%', 1573, 2640)?.outcome).toBe('passed')
    expect(checkFor(59.6, '59.60%', 1573, 2640)?.outcome).toBe('failed')
  })

  it('passes nought out of many', () => {
    expect(checkFor(0, '0%', 0, 2640)?.outcome).toBe('passed')
  })

  it('is silent without both terms, or with nothing to divide by', () => {
    expect(checkFor(59.58, '59.58%', 1573, null)).toBeUndefined()
    expect(checkFor(0, '0%', 0, 0)).toBeUndefined()
  })
})
