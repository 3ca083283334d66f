const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** A numeral in Chinese digits (二十一, 二〇二一, 三点五) as a number; null where the digits make none (三五). */
export function parseChinese(text: string): number | null {
  const [whole = '', decimals] = text.split('点')
  const value = /[十百千万亿]/.test(whole) ? parsePowers(whole) : parseDigits(whole)
  if (decimals === undefined || value === null) return value
  return Number(`${value}.${[...decimals].map((digit) => DIGITS[digit] ?? 0).join('')}`)
}

/** 二〇二一 digit by digit. Two digits without a power (三五) are a vague number. */
function parseDigits(text: string): number | null {
  if (text.length === 2 || text.length === 0) return null
  return Number([...text].map((digit) => DIGITS[digit]).join(''))
}

function parsePowers(text: string): number | null {
  let total = 0
  let section = 0
  let digit: number | null = null
  for (const sign of text) {
    const value = DIGITS[sign]
    const power = POWERS[sign]
    if (value !== undefined) {
      // 三五十: no number follows a digit without a power between, but zero.
      if (digit !== null && digit !== 0) return null
      digit = value
    } else if (power !== undefined) {
      section += (digit ?? 1) * power
      digit = null
    } else {
      const size: number = section + (digit ?? 0)
      // 万 belongs to its own section: 一亿二千万. 亿 takes all before it: 一万亿.
      if (sign === '万') total += (size === 0 ? 1 : size) * 1e4
      else total = (total + size === 0 ? 1 : total + size) * 1e8
      section = 0
      digit = null
    }
  }
  return total + section + (digit ?? 0)
}
