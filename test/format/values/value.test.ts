import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseScale } from '../../../src/format/values/scale'
import { formatValue } from '../../../src/format/values/value'
import type { Indicator } from '../../../src/domain/model/indicator'

type Kind = Pick<Indicator, 'multiplier' | 'decimals'>

const whole: Kind = { multiplier: 0, decimals: 0 }
const tenThousands: Kind = { multiplier: 4, decimals: 2 }
const hundredMillions: Kind = { multiplier: 8, decimals: 2 }

describe('a value', () => {
  it.each([
    [83, whole, '83', '83'],
    [0, whole, '0', '0'],
    [-9, whole, '−9', '−9'],
    [5224, whole, '5224', '5,224'],
    [16037, whole, '16037', '16,037'],
    [59.58, { multiplier: 0, decimals: 2 }, '59.58', '59.58'],
    [6, { multiplier: 0, decimals: 2 }, '6.00', '6.00'],
    [184.24, tenThousands, '184.24', '1.8424'],
    [171.88, hundredMillions, '171.88', '17.188'],
    [3.46, hundredMillions, '3.46', '346'],
    [22.4, hundredMillions, '22.40', '2.240'],
    [2722, { multiplier: 4, decimals: 0 }, '2722', '27.22'],
    [12.1, { multiplier: 4, decimals: 1 }, '12.1', '121,000'],
    [0, tenThousands, '0.00', '0'],
    [-0, whole, '0', '0'],
    [-0, { multiplier: 0, decimals: 1 }, '0.0', '0.0'],
    [999999.5, { multiplier: 4, decimals: 1 }, '999999.5', '9.999995'],
  ] as const)('%d is written in both languages', (value, kind, zh, en) => {
    expect(formatValue(value, kind, 'zh')).toBe(zh)
    expect(formatValue(value, kind, 'en')).toBe(en)
  })

  it('keeps its digits in both languages at any scale', () => {
    const keepDigits = (text: string): string => text.replace(/[^0-9]/g, '').replace(/^0+|0+$/g, '')
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(0 as const, 4 as const, 8 as const),
        (mantissa, decimals, multiplier) => {
          const value = Number(`${mantissa}e-${decimals}`)
          const kind = { multiplier, decimals }
          for (const lang of ['zh', 'en'] as const)
            expect(keepDigits(formatValue(value, kind, lang))).toBe(keepDigits(String(mantissa)))
          expect(Number(formatValue(value, kind, 'zh'))).toBe(value)
        },
      ),
    )
  })

  it('has the same value in English in million or billion', () => {
    const factors = { '': 1, 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 }
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.constantFrom(4 as const, 8 as const),
        (cents, multiplier) => {
          const value = cents / 100
          const text = formatValue(value, { multiplier, decimals: 2 }, 'en')
          const { word } = chooseScale(value, multiplier, 'en')
          expect(Number(text.replace(/,/g, '')) * factors[word]).toBeCloseTo(
            value * 10 ** multiplier,
            0,
          )
        },
      ),
    )
  })

  it('throws for NaN', () => {
    expect(() => formatValue(NaN, whole, 'zh')).toThrow(RangeError)
  })
})
