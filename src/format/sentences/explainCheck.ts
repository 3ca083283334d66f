import type { Check, OutlierCheck, PartsCheck, RateCheck } from '../../domain/checks/check'
import { findDoubt } from '../../domain/checks/checkOutcome'
import { listCheckIndicators } from '../../domain/checks/checks'
import { OUTLIER_FACTOR } from '../../domain/checks/outlierChecks'
import { roundTo } from '../../domain/statistics/rounding'
import { findObservation } from '../../domain/model/regionDataset'
import { digitsBeside, factorText, indicatorIn } from './checkText'
import type { CheckContext } from './checkMessages'
import { explainChange } from './explainChange'
import { valueWithUnit } from '../values/figure'

function nameOf(id: string, { dataset, messages, figures }: CheckContext): string {
  return messages.quoted(indicatorIn(dataset, id).name[figures.lang])
}

/** An amount in the unit of an indicator, rid of binary noise. */
function amountIn(id: string, value: number, { dataset, figures }: CheckContext): string {
  const indicator = indicatorIn(dataset, id)
  return valueWithUnit(roundTo(value, indicator.decimals), indicator, figures)
}

/** Why figures that are there prove nothing. */
function doubtText(check: Check, { dataset, messages }: CheckContext): string {
  const figures = listCheckIndicators(check).flatMap((id) => {
    const point = findObservation(dataset, id, check.year)
    return point?.kind === 'stated' ? [point] : []
  })
  return messages.doubt[findDoubt(figures) ?? 'approximate']
}

function explainParts(check: PartsCheck, telling: CheckContext): string {
  const { indicator, outcome, whole, parts, sum } = check
  const { partsAndWhole, list } = telling.messages
  if (outcome === 'passed') return partsAndWhole.agrees(parts.length)
  if (sum === null) {
    const missing = parts.filter(({ value }) => value === null)
    return partsAndWhole.missing(list(missing.map((part) => nameOf(part.indicator, telling))))
  }
  if (outcome === 'unverifiable') return doubtText(check, telling)
  return partsAndWhole.disagrees({
    sum: amountIn(indicator, sum, telling),
    whole: amountIn(indicator, whole.value, telling),
    more: sum > whole.value,
    difference: amountIn(indicator, Math.abs(sum - whole.value), telling),
  })
}

function explainRate(check: RateCheck, telling: CheckContext): string {
  const { outcome, rate, ratio, sides, computed, truncated } = check
  const { messages, figures } = telling
  const numerator = nameOf(ratio.numerator, telling)
  const denominator = nameOf(ratio.denominator, telling)
  if (outcome === 'passed')
    return truncated
      ? messages.rateAndTerms.cut
      : messages.rateAndTerms.agrees(numerator, denominator)
  if (outcome === 'unverifiable') return doubtText(check, telling)
  const told = messages.rateAndTerms.disagrees({
    numerator,
    denominator,
    expected: `${digitsBeside(computed, rate, figures.lang)}%`,
    printed: `${digitsBeside(rate.value, rate, figures.lang)}%`,
    higher: computed > rate.value,
    difference: digitsBeside(Math.abs(computed - rate.value), rate, figures.lang),
  })
  if (rate.value <= 0) return told
  const implied = amountIn(ratio.denominator, (100 * sides.numerator) / rate.value, telling)
  const hint = messages.rateAndTerms.impliedDenominator(figures.precise.about(implied))
  return told + figures.chart.betweenSentences + hint
}

function explainOutlier(check: OutlierCheck, telling: CheckContext): string {
  const { indicator, outcome, from, factor } = check
  const messages = telling.messages.outlier
  if (outcome === 'passed') return messages.agrees(OUTLIER_FACTOR)
  if (!Number.isFinite(factor)) return messages.toZero(amountIn(indicator, from.value, telling))
  return messages.disagrees(factorText(factor, telling.figures.lang), OUTLIER_FACTOR)
}

/**
 * What came of a check and why, in one or two plain sentences; made from the check alone. The world must
 * be the one that the check was made from.
 */
export function explainCheck(check: Check, telling: CheckContext): string {
  const { messages } = telling
  switch (check.kind) {
    case 'printedChange':
      return explainChange(check, telling)
    case 'partsAndWhole':
      return explainParts(check, telling)
    case 'rateAndTerms':
      return explainRate(check, telling)
    case 'outlier':
      return explainOutlier(check, telling)
    case 'subset': {
      if (check.outcome === 'unverifiable') return doubtText(check, telling)
      const verdict = check.outcome === 'passed' ? 'agrees' : 'disagrees'
      return messages.subset[verdict](nameOf(check.whole.indicator, telling))
    }
    case 'sameItem': {
      if (check.outcome === 'unverifiable') return doubtText(check, telling)
      if (check.outcome === 'passed') return messages.sameItem.agrees
      const gap = amountIn(check.indicator, Math.abs(check.difference), telling)
      return messages.sameItem.disagrees(gap)
    }
  }
}
