import { countPrintedDecimals, roundTo } from './rounding'

/** A number with the decimals that it is known to; below zero where it is known to tens (−1) or hundreds. */
export type Decimal = { readonly value: number; readonly decimals: number }

/**
 * A figure with the decimals that its report prints, or those that follow where it is derived. Never with
 * more: 65.2% is not 65.20%.
 */
export function toDecimal(figure: {
  readonly value: number
  readonly printed: string | null
  /** Of a derived figure. */
  readonly decimals?: number | null
}): Decimal {
  const { value, printed, decimals } = figure
  return { value, decimals: decimals ?? countPrintedDecimals(printed, value) }
}

/** A figure as it is shown: a derived one is kept with more digits than follow, and rounded to those. */
export function toShownDecimal(figure: Parameters<typeof toDecimal>[0]): Decimal {
  const { value, decimals } = toDecimal(figure)
  const isDerived = typeof figure.decimals === 'number'
  return { value: isDerived ? roundTo(value, decimals) : value, decimals }
}

/** A number with the decimals that it has itself. */
export function ownDecimal(value: number): Decimal {
  return toDecimal({ value, printed: null })
}

/** The same number in units of ten to another power: 2722万 is 0.2722亿, with four decimals (`power` −4). */
export function scaleDecimal({ value, decimals }: Decimal, power: number): Decimal {
  return {
    // Dividing by a whole power of ten rounds once; multiplying by 0.0001 would round twice.
    value: power >= 0 ? value * 10 ** power : value / 10 ** -power,
    decimals: decimals - power,
  }
}

/**
 * The exact sum of decimal numbers, with the decimals of the most precise one and without binary noise:
 * 0.1 + 0.2 is 0.3, and 12.6 − 12 is 0.6. Exact while the sum has fewer than 16 digits.
 */
export function addDecimals(terms: readonly Decimal[]): Decimal {
  const decimals = Math.max(0, ...terms.map((term) => term.decimals))
  const sum = terms.reduce((total, { value }) => roundTo(total + value, decimals), 0)
  return { value: sum, decimals }
}

/** `a` − `b`, as exactly as `addDecimals` adds. */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals([a, { value: -b.value, decimals: b.decimals }])
}
