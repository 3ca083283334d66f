/** Two years that are compared; `from` is never after `to`. */
export type YearPair = { readonly from: number; readonly to: number }

/** As the address says it: `2019-2020`. */
export function formatYears(pair: YearPair): string {
  return `${pair.from}-${pair.to}`
}

/** Whether a pair is what was requested; with nothing requested or known, it is. */
export function isAsRequested(requested: string | undefined, pair: YearPair | null): boolean {
  return requested === undefined || pair === null || requested === formatYears(pair)
}

/**
 * The pair to compare: the requested one (`2019-2020`) where both years are known; a single one, also named twice,
 * with the year before it; else the last two. Null without a year; the only known year is compared with itself.
 */
export function resolveComparedYears(
  requested: string | undefined,
  known: readonly number[],
): YearPair | null {
  const last = known[known.length - 1]
  if (last === undefined) return null
  const years = (requested?.split('-') ?? []).map(Number)
  const [from = last, to = from] = years.every((year) => known.includes(year)) ? years : []
  if (from !== to) return { from: Math.min(from, to), to: Math.max(from, to) }
  const at = Math.max(1, known.indexOf(to))
  return { from: known[at - 1] ?? last, to: known[at] ?? last }
}
