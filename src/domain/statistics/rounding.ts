/** Binary fractions miss decimal ones by about this much of a unit in the last place kept. */
const NOISE = 1e-9

/**
 * The magnitude of a value in units of its last decimal, with binary noise taken out where a cut or a
 * rounding would otherwise fall on the wrong side: 1.005 × 100 is 100.49999999999999 and means 100.5.
 */
function inLastPlaces(value: number, decimals: number): number {
  const places = Math.abs(value) * 10 ** decimals
  const half = Math.round(places * 2) / 2
  return Math.abs(places - half) <= Math.max(NOISE, places * 2 ** -50) ? half : places
}

function withWholePlaces(
  value: number,
  decimals: number,
  keep: (places: number) => number,
): number {
  const places = inLastPlaces(value, decimals)
  // From here on doubles are whole: there is nothing to round.
  if (!(places < 2 ** 52)) return value
  const magnitude = keep(places) / 10 ** decimals
  return value < 0 && magnitude > 0 ? -magnitude : magnitude
}

/**
 * A value rounded to a number of decimals, halves away from zero (四舍五入), as the decimal reads:
 * 1.005 to two decimals is 1.01, and 59.58 − 58.2 is 1.38. Never −0. NaN and ±Infinity pass through.
 */
export function roundTo(value: number, decimals: number): number {
  return withWholePlaces(value, decimals, (places) => Math.floor(places + 0.5))
}

function cutTo(value: number, decimals: number): number {
  return withWholePlaces(value, decimals, Math.floor)
}

/**
 * How printed digits follow from a computed value: `rounded`, `cut` (43.86 printed as 43.8), or null
 * where they do not. `decimals` are those printed. Where rounding and cutting agree the
 * answer is `rounded`. Signs count: −9.78 does not print as 9.78.
 */
export function matchesPrinted(
  computed: number,
  printed: number,
  decimals: number,
): 'rounded' | 'cut' | null {
  const digits = roundTo(printed, decimals)
  if (roundTo(computed, decimals) === digits) return 'rounded'
  return cutTo(computed, decimals) === digits ? 'cut' : null
}

const NUMBER = /\d+(?:,\d{3})*(?:\.\d+)?/g

/** Small numbers read `1.5e-7` in JavaScript. */
function decimalsIn(digits: string): number {
  const [mantissa = '', power = '0'] = digits.split('e')
  const point = mantissa.indexOf('.')
  const written = point < 0 ? 0 : mantissa.length - point - 1
  return Math.max(0, written - Number(power))
}

/**
 * How many decimals a report prints a value with. Read from the text, because a number drops the zero of
 * 55.70; of several numbers in one phrase (增加842件,增幅18.38%) the one that is the value counts. Without
 * such a number in the text, as with Chinese digits or a figure not printed, the value's own decimals.
 */
export function countPrintedDecimals(printed: string | null, value: number): number {
  const magnitude = Math.abs(value)
  const found = printed
    ?.match(NUMBER)
    ?.map((text) => text.replace(/,/g, ''))
    .find((digits) => Number(digits) === magnitude)
  return decimalsIn(found ?? String(magnitude))
}
