import {
  countPrintedDecimals,
  matchesPrinted,
  roundTo,
} from '../../../src/domain/statistics/rounding'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
const decimals = fc.integer({ min: 0, max: 4 })

describe('roundTo', () => {
  it('gives the decimal difference without binary noise', () => {
    expect(roundTo(59.58 - 58.2, 2)).toBe(1.38)
    expect(roundTo(1000.3 - 1000.2, 1)).toBe(0.1)
  })

  it('rounds decimal halves away from zero', () => {
    expect(roundTo(1.005, 2)).toBe(1.01)
    expect(roundTo(-1.005, 2)).toBe(-1.01)
    expect(roundTo(2.5, 0)).toBe(3)
    expect(roundTo(-2.5, 0)).toBe(-3)
    expect(roundTo(2.4999, 0)).toBe(2)
  })

  it('returns no negative zero', () => {
    expect(roundTo(-0.001, 2)).toBe(0)
    expect(roundTo(-0, 2)).toBe(0)
  })

  it('keeps very large values and rounds very small ones to zero', () => {
    expect(roundTo(1e300, 2)).toBe(1e300)
    expect(roundTo(5e-324, 2)).toBe(0)
  })

  it('stays within half a unit and is idempotent', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), decimals, (value, places) => {
        const once = roundTo(value, places)
        expect(Math.abs(once - value)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-6)
        expect(roundTo(once, places)).toBe(once)
      }),
    )
  })

  it('gives a finite number for every finite number', () => {
    fc.assert(
      fc.property(finite, decimals, (value, places) => Number.isFinite(roundTo(value, places))),
    )
  })

  it('turns whole hundredths into their literal', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
        expect(roundTo(hundredths * 0.01, 2)).toBe(hundredths === 0 ? 0 : hundredths / 100)
      }),
    )
  })
})

describe('matchesPrinted', () => {
  it('recognises a rounded figure: 1573 of 2640 is printed as 59.58', () => {
    expect(matchesPrinted((100 * 1573) / 2640, 59.58, 2)).toBe('rounded')
  })

  it('recognises a truncated figure: 43.86 printed as 43.8', () => {
    expect(matchesPrinted(43.86, 43.8, 1)).toBe('cut')
  })

  it('rejects any other figure: 92 to 83 is not a fall of 10.84 percent', () => {
    expect(matchesPrinted((100 * (83 - 92)) / 92, -10.84, 2)).toBeNull()
    expect(matchesPrinted((100 * (83 - 92)) / 83, -10.84, 2)).toBe('rounded')
  })

  it('distinguishes signs', () => {
    expect(matchesPrinted(-9.78, 9.78, 2)).toBeNull()
    expect(matchesPrinted(-43.86, -43.8, 1)).toBe('cut')
  })

  it('does not truncate because of binary noise', () => {
    expect(matchesPrinted(1000.3 - 1000.2, 0.1, 1)).toBe('rounded')
    expect(matchesPrinted(1000.3 - 1000.2, 0, 1)).toBeNull()
  })
})

describe('countPrintedDecimals', () => {
  it('reads the decimals of the printed value for any sign', () => {
    expect(countPrintedDecimals('减少了10.84%', -10.84)).toBe(2)
    expect(countPrintedDecimals('压缩55.7%', -55.7)).toBe(1)
    expect(countPrintedDecimals('83件', 83)).toBe(0)
  })

  it('keeps a printed zero that a number would drop', () => {
    expect(countPrintedDecimals('下降55.70%', -55.7)).toBe(2)
  })

  it('reads the number that is the value, not another of the phrase', () => {
    expect(countPrintedDecimals('增加842件,增幅18.38%', 18.38)).toBe(2)
    expect(countPrintedDecimals('增加842件,增幅18.38%', 842)).toBe(0)
  })

  it('reads thousands separators', () => {
    expect(countPrintedDecimals('1,234.50元', 1234.5)).toBe(2)
  })

  it('falls back to the value without such a number', () => {
    expect(countPrintedDecimals(null, 43.8)).toBe(1)
    expect(countPrintedDecimals('二○一四', 2014)).toBe(0)
  })
})
