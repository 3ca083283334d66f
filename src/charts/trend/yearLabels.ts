import type { ChartTheme } from '../../theme/chartTheme'
import { estimateWidth } from '../../typesetting/textWidth'

/** Least room between two year labels, in em. */
const apart = 0.6

/**
 * Which years are named under a narrow plot, as their indexes: always the compared ones, then the last
 * and the first, then every second, third … year back from the last, wherever there is room.
 * @param labels one text a year
 * @param slot pixels between two years
 */
export function namedYears(
  labels: readonly string[],
  compared: readonly number[],
  slot: number,
  theme: ChartTheme,
): ReadonlySet<number> {
  const last = labels.length - 1
  const widths = labels.map((label) => estimateWidth(label, theme.fontSize, 'bold'))
  const gap = apart * theme.fontSize
  const named = new Set<number>()
  const fits = (index: number) =>
    [...named].every(
      (other) =>
        Math.abs(other - index) * slot >= ((widths[other] ?? 0) + (widths[index] ?? 0)) / 2 + gap,
    )
  const stride = Math.max(1, Math.ceil((Math.max(...widths) + gap) / slot))
  const regular = labels
    .map((_, index) => last - index)
    .filter((index) => (last - index) % stride === 0)
  for (const index of [...compared].reverse().concat(last, 0, regular))
    if (index >= 0 && index <= last && fits(index)) named.add(index)
  return named
}
