import type { Check } from '../../domain/checks/check'
import { ownDecimal, subtractDecimals } from '../../domain/statistics/decimal'
import { joinUnit, valueWithUnit } from '../values/figure'
import { digitsBeside, indicatorIn, type CheckContext } from './checkText'

/** How far a report's statement is from its own figures: `1.06个百分点`, `3件`; empty where it is no number. */
export function formatGap(check: Check, { dataset, messages }: CheckContext): string {
  const { figures } = messages
  const amount = (difference: number) =>
    valueWithUnit(
      Math.abs(difference),
      { ...indicatorIn(dataset, check.indicator), decimals: 0 },
      figures,
    )
  const points = (difference: number, beside: Parameters<typeof digitsBeside>[1]) => {
    const digits = digitsBeside(Math.abs(difference), beside, figures.lang)
    return joinUnit(digits, figures.percentagePoints(Number(digits) === 1), figures)
  }
  const between = (one: number, other: number) =>
    subtractDecimals(ownDecimal(one), ownDecimal(other)).value
  switch (check.kind) {
    case 'printedChange': {
      const { computed, stated } = check
      if (computed === null) return ''
      return stated.unit === 'absolute'
        ? amount(between(computed, stated.value))
        : points(computed - stated.value, stated)
    }
    case 'rateAndTerms':
      return points(check.computed - check.rate.value, check.rate)
    case 'partsAndWhole':
      return check.sum === null ? '' : amount(between(check.sum, check.whole.value))
    case 'sameItem':
      return amount(check.difference)
    case 'subset':
    case 'limit':
    case 'places':
    case 'outlier':
      return ''
  }
}
