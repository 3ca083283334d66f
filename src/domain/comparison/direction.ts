import type { ReportedValue } from '../model/observation'
import type { Range } from '../statistics/roundingRange'

/** Which way a figure went; `unknown` where the figures are not exact enough to tell. */
export type Direction = 'up' | 'down' | 'level' | 'unknown'

/** Half a unit of the last digit that is not zero: 500 for about 9000, 0.05 for about 4.5. */
function findSlack(value: number): number {
  const [digits = '', power = '0'] = Math.abs(value).toExponential().split('e')
  const decimals = (digits.split('.')[1] ?? '').length
  return Number(`5e${Number(power) - decimals - 1}`)
}

function findRangeAround(value: number, slack: number): Range {
  return { low: value - slack, high: value + slack }
}

/** Where the true value may lie; a derived one within a unit of the last digit that follows. */
export function findRange({ value, precision, decimals }: ReportedValue): Range {
  switch (precision) {
    case 'exact':
      return { low: value, high: value }
    case 'about':
      return findRangeAround(value, decimals === null ? findSlack(value) : 10 ** -decimals)
    case 'atLeast':
      return { low: value, high: Infinity }
  }
}

/**
 * Which way a figure went. Up or down where it holds for every value that the two may stand for: from 至少
 * 1600 to 至少1700 nothing is known, since the earlier figure may have been 1680. Two equal figures that
 * are exact or about are level. Between 约 and 至少 nothing is said: no word fits the size of such a change.
 */
export function findDirection(from: ReportedValue, to: ReportedValue): Direction {
  const hedges = new Set([from.precision, to.precision])
  if (hedges.has('about') && hedges.has('atLeast')) return 'unknown'
  const [before, after] = [findRange(from), findRange(to)]
  if (after.low > before.high) return 'up'
  if (after.high < before.low) return 'down'
  const bounded = from.precision !== 'atLeast' && to.precision !== 'atLeast'
  return bounded && from.value === to.value ? 'level' : 'unknown'
}
