const CHINESE = '〇一二三四五六七八九'
const LEGAL = '零壹贰叁肆伍陆柒捌玖'

/** A list number in one of Word's formats (`w:numFmt`); an unknown format and one out of range are decimal. */
export function formatNumber(value: number, format: string): string {
  return formats[format]?.(value) ?? String(value)
}

/** Null where the format has no sign for the value. */
type Format = (value: number) => string | null

const formats: Readonly<Record<string, Format>> = {
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: toFullWidth,
  decimalFullWidth2: toFullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: from('⑴', 20),
  decimalEnclosedFullstop: from('⒈', 20),
  ideographEnclosedCircle: from('㊀', 10),
  lowerLetter: (value) => toLetters(value, 'a'),
  upperLetter: (value) => toLetters(value, 'A'),
  lowerRoman: (value) => toRoman(value)?.toLowerCase() ?? null,
  upperRoman: toRoman,
  chineseCounting: (value) => (value < 100 ? toChinese(value, CHINESE, '十百千') : toDigits(value)),
  taiwaneseCounting: (value) =>
    value < 100 ? toChinese(value, CHINESE, '十百千') : toDigits(value),
  chineseCountingThousand: (value) => toChinese(value, CHINESE, '十百千'),
  taiwaneseCountingThousand: (value) => toChinese(value, CHINESE, '十百千'),
  japaneseCounting: (value) => toChinese(value, CHINESE, '十百千'),
  ideographDigital: toDigits,
  japaneseDigitalTenThousand: toDigits,
  taiwaneseDigital: toDigits,
  chineseLegalSimplified: (value) => toChinese(value, LEGAL, '拾佰仟'),
  ideographLegalTraditional: (value) => toChinese(value, LEGAL, '拾佰仟'),
  ideographTraditional: (value) => '甲乙丙丁戊己庚辛壬癸'[value - 1] ?? null,
  ideographZodiac: (value) => '子丑寅卯辰巳午未申酉戌亥'[value - 1] ?? null,
}

function from(first: string, most: number): Format {
  const code = first.codePointAt(0) ?? 0
  return (value) => (value >= 1 && value <= most ? String.fromCodePoint(code + value - 1) : null)
}

function circled(value: number): string | null {
  if (value === 0) return '⓪'
  if (value <= 20) return from('①', 20)(value)
  return value <= 35 ? from('㉑', 15)(value - 20) : from('㊱', 15)(value - 35)
}

function toFullWidth(value: number): string {
  return String(value).replace(/\d/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0xff10),
  )
}

function toDigits(value: number): string {
  return String(value).replace(/\d/g, (digit) => CHINESE[Number(digit)] ?? digit)
}

/** Counts as 一百二十三; 10 to 19 without the leading 一, as lists have it. */
function toChinese(value: number, digits: string, ranks: string): string | null {
  if (value > 9999 || value < 0) return null
  if (value === 0) return digits[0] ?? null
  const zero = digits[0] === '〇' ? '零' : digits[0]
  const figures = [...String(value)].map(Number)
  let text = ''
  figures.forEach((figure, index) => {
    const rank = figures.length - 1 - index
    if (figure !== 0) text += (digits[figure] ?? '') + (rank > 0 ? (ranks[rank - 1] ?? '') : '')
    else if (figures.slice(index + 1).some((later) => later !== 0) && !text.endsWith(zero ?? ''))
      text += zero ?? ''
  })
  return value >= 10 && value < 20 && digits === CHINESE ? text.slice(1) : text
}

/** a to z, then aa, bb, as Word counts. */
function toLetters(value: number, first: 'a' | 'A'): string | null {
  if (value < 1 || value > 780) return null
  const letter = String.fromCharCode(first.charCodeAt(0) + ((value - 1) % 26))
  return letter.repeat(Math.ceil(value / 26))
}

const roman: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function toRoman(value: number): string | null {
  if (value < 1 || value > 3999) return null
  let rest = value
  let text = ''
  for (const [worth, sign] of roman)
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  return text
}
