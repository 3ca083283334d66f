import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  grouped,
  findMagnitude,
  plainDigits,
  roundPercent,
} from '../../../src/format/values/digits'

describe('plain digits', () => {
  it.each([
    [83, 0, 0, '83'],
    [0, 0, 0, '0'],
    [0, 2, 0, '0.00'],
    [6, 2, 0, '6.00'],
    [59.583, 2, 0, '59.583'],
    [0.1 + 0.2, 1, 0, '0.3'],
    [0.05, 2, 0, '0.05'],
    [48.790000000999996, 15, 0, '48.790000000999996'],
    [123456789012345.6, 4, 0, '123456789012345.6000'],
    [-12.5, 1, 0, '12.5'],
    [1e-7, 0, 0, '0.0000001'],
    [1e21, 0, 0, '1000000000000000000000'],
    [184.24, 2, -2, '1.8424'],
    [171.88, 2, -1, '17.188'],
    [12.1, 1, 4, '121000'],
    [0.05, 2, 1, '0.5'],
  ])('of %d with %d decimals, shifted by %d, are %s', (value, decimals, shift, text) => {
    expect(plainDigits(value, decimals, shift)).toBe(text)
  })

  it.each([NaN, Infinity, -Infinity])('refuse %d', (value) => {
    expect(() => plainDigits(value, 0)).toThrow(RangeError)
  })
})

it('groups the whole part only', () => {
  expect(grouped('1234567.1234')).toBe('1,234,567.1234')
  expect(grouped('999')).toBe('999')
})

it('finds the magnitude without binary noise', () => {
  expect(findMagnitude(184.24)).toBe(2)
  expect(findMagnitude(0)).toBe(0)
  expect(findMagnitude(0.9999999999999999)).toBe(0)
})

describe('a rounded percentage', () => {
  it.each([
    [-9.782, 2, -9.78, 2],
    [-0.001, 2, -0.001, 3],
    [99.9996, 2, 99.9996, 4],
    [100.004, 2, 100.004, 3],
    [-99.999, 1, -99.999, 3],
    [0, 2, 0, 2],
    [100, 1, 100, 1],
    [1e-9, 2, 0, 2],
    [0.04, 1, 0.04, 2],
  ])('of %d with %d decimals is %d with %d', (value, decimals, rounded, kept) => {
    expect(roundPercent(value, decimals)).toEqual({ value: rounded, decimals: kept })
  })

  it('reads 0 or 100 only where it is, to a millionth', () => {
    const nearby = fc.oneof(
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.double({ min: 99, max: 101, noNaN: true }),
    )
    fc.assert(
      fc.property(nearby, fc.integer({ min: 0, max: 3 }), (percent, decimals) => {
        const { value } = roundPercent(percent, decimals)
        const isNear = Math.abs(percent - value) < 1e-6
        expect(isNear || (value !== 0 && value !== 100)).toBe(true)
      }),
    )
  })
})
