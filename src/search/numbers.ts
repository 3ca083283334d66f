import { folded } from './terms'

/** A number as a reader types it; `digits` without separators and closing zeros. */
export type TypedNumber =
  | { readonly kind: 'number'; readonly digits: string; readonly scale: '' | '万' | '亿' }
  | { readonly kind: 'percent'; readonly digits: string }
  | { readonly kind: 'fraction'; readonly numerator: string; readonly denominator: string }

export type ReadQuery = {
  readonly numbers: readonly TypedNumber[]
  /** The query without its numbers. */
  readonly rest: string
}

const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`

/** 1573/2640; 98.64%; 10.84个百分点; 2966.3万; 23,219. A number beside Latin letters is part of a name. */
const NUMBER = new RegExp(
  String.raw`(?<![a-z\d.])(?:(${DIGITS})\s*/\s*(${DIGITS})|(${DIGITS})(?:\s*(%|个?百分点)|([万亿]))?)(?![a-z\d])`,
  'g',
)

/** 2020年, 2020年度: a year that is asked about is no figure. */
const YEAR = /(?:19|20)\d{2}\s*年度?/g

/** Separates the numbers of a query from its words; full-width digits and signs are read too. */
export function readNumbers(query: string): ReadQuery {
  const numbers: TypedNumber[] = []
  const rest = folded(query)
    .replace(/，(?=\d{3}(?!\d))/g, ',')
    .replace(YEAR, ' ')
    .replace(NUMBER, (...[, over, under, digits, percent, scale]: readonly string[]) => {
      if (over !== undefined && under !== undefined)
        numbers.push({ kind: 'fraction', numerator: plain(over), denominator: plain(under) })
      else if (percent !== undefined) numbers.push({ kind: 'percent', digits: plain(digits) })
      else numbers.push({ kind: 'number', digits: plain(digits), scale: scaleOf(scale) })
      return ' '
    })
  return { numbers, rest }
}

function scaleOf(text: string | undefined): '' | '万' | '亿' {
  return text === '万' || text === '亿' ? text : ''
}

/** 23,219 → 23219; 098.640 → 98.64. */
export function plain(digits = ''): string {
  const [whole = '', fraction = ''] = digits.replace(/,/g, '').split('.')
  const kept = fraction.replace(/0+$/, '')
  const head = whole.replace(/^0+(?=\d)/, '')
  return kept === '' ? head : `${head}.${kept}`
}
