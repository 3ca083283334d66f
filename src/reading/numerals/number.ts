import { parseChinese } from './chinese'

/** A number as printed: `value` times ten to `multiplier`. */
export type PrintedNumber = { readonly value: number; readonly multiplier: number }

const SCALES: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
}

/** The number of its digits, its scale and, for 3万4000 and 1亿2000万, what follows the scale; null where there is none. */
export function parseNumber(digits: string, scale = '', rest = ''): PrintedNumber | null {
  const power = SCALES[scale] ?? 0
  if (/\d/.test(digits)) {
    const value = Number(digits.replace(/[,\s]/g, ''))
    if (rest === '') return { value, multiplier: power }
    const [, low = '', lowScale = ''] = /^(\d+)(\D?)$/.exec(rest) ?? []
    if (lowScale === '万') return { value: value * 10 ** (power - 4) + Number(low), multiplier: 4 }
    return {
      value: value * 10 ** power + Number(low) * 10 ** (SCALES[lowScale] ?? 0),
      multiplier: 0,
    }
  }
  // 四万五千: the scale is among the digits. 三百万 is 300, 万.
  const plain = /^([^亿]+?)([万亿])$/.exec(digits)
  const value = parseChinese(plain?.[1] ?? digits)
  if (value === null) return null
  return { value, multiplier: (SCALES[plain?.[2] ?? ''] ?? 0) + power }
}
