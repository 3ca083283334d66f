/** What a formula over printed figures gives. */
export type Derivation = {
  readonly value: number
  /** The bounds that the rounding of the printed figures allows. */
  readonly lower: number
  readonly upper: number
  /** The decimals that follow: half the interval is at most one unit of the last. */
  readonly decimals: number
}

type Range = Pick<Derivation, 'value' | 'lower' | 'upper'>

/** No report prints more. */
const MOST_DECIMALS = 6

/**
 * How many decimals are reliable: half the range is at most one unit of the last decimal.
 * 4.53 to 4.57 is 4.5, and 105.60 to 105.86 is 106.
 */
function countFollowingDecimals({ lower, upper }: Range): number {
  const uncertainty = (upper - lower) / 2
  if (uncertainty === 0) return MOST_DECIMALS
  return Math.min(MOST_DECIMALS, Math.max(0, Math.floor(-Math.log10(uncertainty))))
}

/**
 * Computes a formula such as `1.12 ÷ (1 − 75.38%)` with the interval that its inputs allow: a number with a
 * decimal point or a percent sign is rounded to its last digit (± half a unit), a whole number is exact.
 * Null for anything but numbers, + − × ÷ and brackets, and where a divisor may be zero.
 */
export function deriveFromFormula(formula: string): Derivation | null {
  const tokens = formula.match(/\d+(?:\.\d+)?%?|\S/g) ?? []
  const reader = { tokens, next: 0 }
  const range = readSum(reader)
  if (range === null || reader.next < tokens.length) return null
  return { ...range, decimals: countFollowingDecimals(range) }
}

type Reader = { readonly tokens: readonly string[]; next: number }

/** A formula's terms, left to right. */
function readChain(
  reader: Reader,
  operators: Readonly<Record<string, (a: number, b: number) => number>>,
  readTerm: (reader: Reader) => Range | null,
): Range | null {
  let result = readTerm(reader)
  for (;;) {
    const compute = operators[reader.tokens[reader.next] ?? '']
    if (result === null || compute === undefined) return result
    reader.next += 1
    const term = readTerm(reader)
    result = term === null ? null : combine(result, term, compute)
  }
}

function readSum(reader: Reader): Range | null {
  const operators = {
    '+': (a: number, b: number) => a + b,
    '−': (a: number, b: number) => a - b,
  }
  return readChain(reader, operators, readProduct)
}

function readProduct(reader: Reader): Range | null {
  const operators = {
    '×': (a: number, b: number) => a * b,
    '÷': (a: number, b: number) => a / b,
  }
  return readChain(reader, operators, readOperand)
}

function readOperand(reader: Reader): Range | null {
  const token = reader.tokens[reader.next]
  reader.next += 1
  if (token !== '(') return readNumber(token)
  const inner = readSum(reader)
  const closes = reader.tokens[reader.next] === ')'
  reader.next += 1
  return closes ? inner : null
}

function readNumber(token: string | undefined): Range | null {
  const match = /^(\d+(?:\.(\d+))?)(%)?$/.exec(token ?? '')
  if (match === null) return null
  const [, digits = '', fraction, percent] = match
  const isExact = fraction === undefined && percent === undefined
  const scale = percent === undefined ? 1 : 100
  const half = isExact ? 0 : 10 ** -(fraction?.length ?? 0) / 2
  const value = Number(digits)
  return { value: value / scale, lower: (value - half) / scale, upper: (value + half) / scale }
}

/** Of monotonic operations the extremes are at the corners. */
function combine(a: Range, b: Range, compute: (a: number, b: number) => number): Range | null {
  const corners = [a.lower, a.upper].flatMap((x) => [b.lower, b.upper].map((y) => compute(x, y)))
  const value = compute(a.value, b.value)
  if (![value, ...corners].every(Number.isFinite)) return null
  return { value, lower: Math.min(...corners), upper: Math.max(...corners) }
}
