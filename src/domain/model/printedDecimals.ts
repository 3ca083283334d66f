const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g

function decimalsIn(digits: string): number {
  const point = digits.indexOf('.')
  return point < 0 ? 0 : digits.length - point - 1
}

/**
 * How many decimals a report prints a value with. Read from the text, because a number drops the zero of
 * 55.70; of several numbers in one phrase (增加842件,增幅18.38%) the one that is the value counts. Without
 * such a number in the text, as with Chinese digits or a figure not printed, the value's own decimals.
 */
export function printedDecimals(printed: string | null, value: number): number {
  const magnitude = Math.abs(value)
  const found = printed
    ?.match(NUMBER)
    ?.map((text) => text.replace(/,/g, ''))
    .find((digits) => Number(digits) === magnitude)
  return decimalsIn(found ?? String(magnitude))
}
