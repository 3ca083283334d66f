/** Two years that are compared; `from` is never after `to`. */
export type YearPair = { readonly from: number; readonly to: number }

/** `2019-2020` → the pair, in order; null for anything else. */
function parseYears(text: string): YearPair | null {
  const match = /^(\d{4})-(\d{4})$/.exec(text)
  if (match === null) return null
  const [first, second] = [Number(match[1]), Number(match[2])]
  return { from: Math.min(first, second), to: Math.max(first, second) }
}

export function formatYears(pair: YearPair): string {
  return `${pair.from}-${pair.to}`
}

/**
 * The pair to compare: the requested one where both years are known, else the last two. Null without a
 * year; a single known year is compared with itself.
 */
export function resolveComparedYears(
  requested: string | undefined,
  known: readonly number[],
): YearPair | null {
  const last = known[known.length - 1]
  if (last === undefined) return null
  const pair = requested === undefined ? null : parseYears(requested)
  if (pair !== null && known.includes(pair.from) && known.includes(pair.to)) return pair
  return { from: known[known.length - 2] ?? last, to: last }
}
