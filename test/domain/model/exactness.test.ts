import { describe, expect, it } from 'vitest'
import {
  findExactTerms,
  isExact,
  isExactCount,
  isShareOf,
} from '../../../src/domain/model/exactness'
import type { ReportedValue } from '../../../src/domain/model/observation'
import { aMissing, anIndicator, aRate, aStated, aDataset } from '../../support/builders'

describe('isExact', () => {
  it('accepts only figures that a report states exactly', () => {
    expect(isExact(aStated())).toBe(true)
    expect(isExact(aStated({ status: 'provisional' }))).toBe(false)
    expect(isExact(aStated({ precision: 'atLeast' }))).toBe(false)
    expect(isExact(aStated({ precision: 'about' }))).toBe(false)
    expect(isExact(aStated({ status: 'estimated' }))).toBe(false)
    expect(isExact(aMissing())).toBe(false)
    expect(isExact(null)).toBe(false)
  })
})

describe('isExactCount', () => {
  it('accepts zero and rejects fractions, negative and too large values', () => {
    expect(isExactCount(aStated({ value: 0 }))).toBe(true)
    expect(isExactCount(aStated({ value: 1.5 }))).toBe(false)
    expect(isExactCount(aStated({ value: -1 }))).toBe(false)
    expect(isExactCount(aStated({ value: 2 ** 52 }))).toBe(false)
  })
})

describe('isShareOf', () => {
  const rate = (value: number, printed: string): ReportedValue => aStated({ value, printed })

  it('accepts a rate that its terms give, rounded or truncated', () => {
    const terms = { numerator: 1573, denominator: 2640 }
    expect(isShareOf(rate(59.58, '59.58%'), terms)).toBe(true)
    expect(isShareOf(rate(59.5, '59.5%'), terms)).toBe(true)
    expect(isShareOf(rate(60, '60%'), terms)).toBe(true)
  })

  it('rejects a rate that its terms contradict', () => {
    expect(isShareOf(rate(59.68, '59.68%'), { numerator: 1573, denominator: 2640 })).toBe(false)
  })

  it('rejects terms that no share can have', () => {
    expect(isShareOf(rate(0, '0%'), { numerator: 0, denominator: 0 })).toBe(false)
    expect(isShareOf(rate(150, '150%'), { numerator: 3, denominator: 2 })).toBe(false)
    expect(isShareOf(rate(50, '50%'), { numerator: 0.5, denominator: 1 })).toBe(false)
  })
})

describe('findExactTerms', () => {
  const rate = aRate()
  const passed = anIndicator({ id: 'enforcement-exam.passed', topic: 'enforcement-exam' })
  const sat = anIndicator({ id: 'enforcement-exam.candidates', topic: 'enforcement-exam' })
  const figures = [
    aStated({ indicator: rate.id, value: 59.58 }),
    aStated({ indicator: passed.id, value: 1573 }),
    aStated({ indicator: sat.id, value: 2640 }),
  ]
  const sidesWith = (change: Partial<ReportedValue>, indicators = [rate, passed, sat]) =>
    findExactTerms(
      aDataset({
        indicators,
        observations: figures.map((figure) =>
          figure.indicator === passed.id ? { ...figure, ...change } : figure,
        ),
      }),
      rate,
      2020,
    )

  it('returns both terms of a rate', () => {
    expect(sidesWith({})).toEqual({ numerator: 1573, denominator: 2640 })
  })

  it('keeps a numerator of zero', () => {
    expect(sidesWith({ value: 0 })?.numerator).toBe(0)
  })

  it('returns null for a term that is inexact, of another period or in 万', () => {
    expect(sidesWith({ precision: 'atLeast' })).toBeNull()
    expect(sidesWith({ status: 'estimated' })).toBeNull()
    expect(sidesWith({ period: '2020-Q3' })).toBeNull()
    expect(sidesWith({}, [rate, { ...passed, multiplier: 4 }, sat])).toBeNull()
  })

  it('returns null for a missing or unknown term and without a ratio', () => {
    expect(findExactTerms(aDataset({ indicators: [rate] }), rate, 2020)).toBeNull()
    expect(sidesWith({ year: 2019 })).toBeNull()
    expect(sidesWith({}, [rate, sat])).toBeNull()
    expect(findExactTerms(aDataset(), anIndicator(), 2020)).toBeNull()
  })
})
