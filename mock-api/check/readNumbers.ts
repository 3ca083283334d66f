/** How a report limits a figure: 余 at least, 约 about, 不足 below; null where it is exact. */
export type Hedge = 'atLeast' | 'about' | 'below' | null

/** A figure in the report's words. */
export type PrintedNumber = {
  /** Without its scale: 2722万 is 27220000, 五成 is 50. */
  readonly value: number
  readonly hedge: Hedge
  /** The text from the number to the next one, without blanks: `件`, `%`, `个行业`. */
  readonly unit: string
}

const CHINESE_DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
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
const SCALES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
}

const BEFORE = '大约|约|将近|接近|近|超过|超|逾|突破|至少|不低于|不少于|多达|不足|不到|低于|少于'
const NUMBER = String.raw`\d+(?:\.\d+)?|[零〇○一二两三四五六七八九十][零〇○一二两三四五六七八九十百千万亿]*(?:点[零〇一二三四五六七八九]+)?`
const FIGURE = new RegExp(
  `(${BEFORE})?(百分之)?(负|-)?(${NUMBER})(余|多|几)?(万亿|百万|千万|万|亿|千|百)?(余|多)?`,
  'g',
)

/**
 * Every figure in a printed text, in its order. Reads full-width and Chinese digits, thousands separators,
 * 万 and 亿, 百分之 and 成, and the hedges beside a figure. 未发生, 无 and 没有 alone are zero; 全部 and
 * 全覆盖 are 100 %.
 */
export function readNumbers(printed: string): readonly PrintedNumber[] {
  const text = normalize(printed)
  const matches = [...text.matchAll(FIGURE)]
  const numbers = matches.map((match, index): PrintedNumber => {
    const [whole, before = '', percent, sign, digits = '', inner = '', scale = '', outer = ''] =
      match
    const number = parseNumber(digits)
    const rest = text.slice(match.index + whole.length, matches[index + 1]?.index)
    const size = number * (SCALES[scale] ?? 1) * (sign === undefined ? 1 : -1)
    const isTenths = /^成(?!立|功|员|果|效|交|本|人)/.test(rest)
    return {
      value: isTenths ? size * 10 : size,
      hedge: findHedge(before, inner + outer, rest),
      unit: percent !== undefined || isTenths ? '%' : rest,
    }
  })
  if (/^(未发生|没有|无)/.test(text)) numbers.push({ value: 0, hedge: null, unit: '' })
  if (/全部|全覆盖|全面覆盖/.test(text)) numbers.push({ value: 100, hedge: null, unit: '%' })
  return numbers
}

/** Full-width forms as ASCII, one minus sign, no blanks, no thousands separators. */
export function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[−–—]/g, '-')
    .replace(/\s/g, '')
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
}

function findHedge(before: string, beside: string, rest: string): Hedge {
  if (
    /不足|不到|低于|少于/.test(before) &&
    !before.startsWith('不低') &&
    !before.startsWith('不少')
  )
    return 'below'
  const after = /(以上|以下|以内|左右|上下)/.exec(rest)?.[1] ?? ''
  if (after === '以下' || after === '以内') return 'below'
  if (beside !== '' || after === '以上') return 'atLeast'
  if (/约|近/.test(before) || after !== '') return 'about'
  return before === '' ? null : 'atLeast'
}

function parseNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  const [whole = '', decimals] = text.split('点')
  const value = parseChinese(whole)
  if (decimals === undefined) return value
  return Number(`${value}.${[...decimals].map((digit) => CHINESE_DIGITS[digit] ?? 0).join('')}`)
}

/** 三百零五 and 二〇一四. */
function parseChinese(text: string): number {
  if (!/[十百千万亿]/.test(text))
    return Number([...text].map((digit) => CHINESE_DIGITS[digit]).join(''))
  let total = 0
  let section = 0
  let digit = 0
  for (const sign of text) {
    const power = POWERS[sign]
    const known = CHINESE_DIGITS[sign]
    if (known !== undefined) digit = known
    else if (power !== undefined) {
      section += (digit === 0 ? 1 : digit) * power
      digit = 0
    } else {
      total = (total + section + digit) * (SCALES[sign] ?? 1)
      section = 0
      digit = 0
    }
  }
  return total + section + digit
}
