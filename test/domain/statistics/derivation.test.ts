import { describe, expect, it } from 'vitest'
import { deriveFromFormula } from '../../../src/domain/statistics/derivation'
import report from '../../fixtures/data/reports/530600-2020.json'

describe('deriveFromFormula', () => {
  // Bounds by hand: 1.115 ÷ (1 − 75.375%) and 1.125 ÷ (1 − 75.385%), and so on.
  it.each([
    ['1.12 ÷ (1 − 75.38%)', 4.549, 4.528, 4.57, 1],
    ['46.84 ÷ (1 − 55.7%)', 105.734, 105.603, 105.864, 0],
    ['1.54 ÷ (1 − 89.61%)', 14.822, 14.767, 14.877, 1],
    ['1.92 ÷ (1 − 89.06%)', 17.55, 17.497, 17.604, 1],
    ['1.06 ÷ (1 − 82.33%)', 5.999, 5.969, 6.029, 1],
    ['92 − 83', 9, 9, 9, 6],
    ['1573 ÷ 2640 × 100', 59.583, 59.583, 59.583, 6],
    ['61.8 + 0.25', 62.05, 61.995, 62.105, 1],
  ])('computes %s with the decimals that follow', (formula, value, lower, upper, decimals) => {
    const derived = deriveFromFormula(formula)
    expect(derived?.value).toBeCloseTo(value, 3)
    expect(derived?.lower).toBeCloseTo(lower, 3)
    expect(derived?.upper).toBeCloseTo(upper, 3)
    expect(derived?.decimals).toBe(decimals)
  })

  it.each([
    '',
    '1.12 ÷',
    '(1 − 75%',
    '1 ÷ 0',
    '1 ÷ (5% − 5%)',
    '三 ÷ 2',
    '1 2',
    '2 ÷ (1 − 100%)',
    '2966.3万',
  ])('gives nothing for %s', (formula) => {
    expect(deriveFromFormula(formula)).toBeNull()
  })

  it('gives the estimates of the report, none shown with more digits than follow', () => {
    const estimates = report.observations.filter(({ status }) => status === 'estimated')
    expect(estimates).toHaveLength(5)
    for (const { formula = '', value, decimals } of estimates) {
      const derived = deriveFromFormula(formula)
      expect(derived?.value).toBeCloseTo(value, 2)
      expect(decimals).toBe(derived?.decimals)
    }
  })
})
