import type {
  Check,
  OutlierCheck,
  PartsCheck,
  RateCheck,
  SameItemCheck,
} from '../../domain/checks/check'
import { findDoubt } from '../../domain/checks/checkOutcome'
import { listCheckIndicators } from '../../domain/checks/runChecks'
import { OUTLIER_FACTOR } from '../../domain/checks/checkOutliers'
import { ownDecimal, subtractDecimals } from '../../domain/statistics/decimal'
import { roundTo } from '../../domain/statistics/rounding'
import type { ReportedValue } from '../../domain/model/observation'
import { findStatement } from '../../domain/model/statements'
import { findObservation } from '../../domain/model/regionDataset'
import {
  digitsBeside,
  factorText,
  indicatorIn,
  printedDigits,
  type CheckContext,
} from './checkText'
import { explainChange } from './explainChange'
import { figureText, valueWithUnit } from '../values/figure'

function findName(id: string, { dataset, messages }: CheckContext): string {
  return messages.checks.quoted(indicatorIn(dataset, id).name[messages.lang])
}

/** A sum or difference in the unit of an indicator, with all of its digits. */
function amountIn(id: string, value: number, { dataset, messages }: CheckContext): string {
  const indicator = indicatorIn(dataset, id)
  return valueWithUnit(value, { ...indicator, decimals: 0 }, messages.figures)
}

/** Why the available figures prove nothing. */
function doubtText(check: Check, { dataset, messages }: CheckContext): string {
  const figures = listCheckIndicators(check).flatMap((id) => {
    return findStatement(findObservation(dataset, id, check.year), check.source) ?? []
  })
  return messages.checks.doubt[findDoubt(figures) ?? 'rounded']
}

function explainParts(check: PartsCheck, context: CheckContext): string {
  const { indicator, outcome, whole, parts, sum } = check
  const { partsAndWhole, list } = context.messages.checks
  const intro = whole.partsIntro?.[context.messages.lang]
  const and = context.messages.figures.chart.betweenSentences
  if (outcome === 'passed') {
    const verdict = sum === whole.value ? 'agrees' : 'agreesRounded'
    const agrees = partsAndWhole[verdict](parts.length)
    return intro === undefined ? agrees : agrees + and + partsAndWhole.intro(intro)
  }
  if (sum === null) {
    const missing = parts.filter(({ value }) => value === null)
    return partsAndWhole.missing(list(missing.map((part) => findName(part.indicator, context))))
  }
  if (outcome === 'unverifiable' && intro === undefined) return doubtText(check, context)
  const gap = Math.abs(subtractDecimals(ownDecimal(sum), ownDecimal(whole.value)).value)
  const disagrees = partsAndWhole.disagrees({
    sum: amountIn(indicator, sum, context),
    whole: amountIn(indicator, whole.value, context),
    more: sum > whole.value,
    difference: amountIn(indicator, gap, context),
  })
  return outcome === 'unverifiable' && intro !== undefined
    ? disagrees + and + partsAndWhole.incomplete(intro)
    : disagrees
}

function explainRate(check: RateCheck, context: CheckContext): string {
  const { outcome, rate, ratio, terms, computed, truncated } = check
  const { checks, figures } = context.messages
  const numerator = findName(ratio.numerator, context)
  const denominator = findName(ratio.denominator, context)
  if (outcome === 'passed')
    return truncated ? checks.rateAndTerms.cut : checks.rateAndTerms.agrees(numerator, denominator)
  if (outcome === 'unverifiable') return doubtText(check, context)
  const disagreement = checks.rateAndTerms.disagrees({
    numerator,
    denominator,
    expected: `${digitsBeside(computed, rate, figures.lang)}%`,
    printed: `${printedDigits(rate, figures.lang)}%`,
    higher: computed > rate.value,
    difference: digitsBeside(Math.abs(computed - rate.value), rate, figures.lang),
  })
  if (rate.value <= 0) return disagreement
  const { decimals } = indicatorIn(context.dataset, ratio.denominator)
  const denominatorOfRate = roundTo((100 * terms.numerator) / rate.value, decimals)
  const implied = amountIn(ratio.denominator, denominatorOfRate, context)
  const hint = checks.rateAndTerms.impliedDenominator(figures.precise.about(implied))
  return disagreement + figures.chart.betweenSentences + hint
}

/** A figure with the scope that the catalogue gives it: `市、县两级15980项`. */
function scopedFigure(figure: ReportedValue, { dataset, messages }: CheckContext) {
  const indicator = indicatorIn(dataset, figure.indicator)
  return {
    scope: indicator.scope[messages.lang],
    figure: figureText(figure, indicator, messages.figures),
  }
}

function explainSameItem(check: SameItemCheck, context: CheckContext): string {
  const { outcome, first, second, indicator, difference } = check
  const { sameItem } = context.messages.checks
  if (outcome === 'unverifiable') return doubtText(check, context)
  if (outcome === 'passed') return difference === 0 ? sameItem.agrees : sameItem.agreesRounded
  const gap = amountIn(indicator, Math.abs(difference), context)
  if (outcome === 'failed') return sameItem.disagrees(gap)
  return sameItem.otherScope(gap, scopedFigure(first, context), scopedFigure(second, context))
}

function explainOutlier(check: OutlierCheck, context: CheckContext): string {
  const { indicator, outcome, from, factor } = check
  const messages = context.messages.checks.outlier
  if (outcome === 'passed') return messages.agrees(OUTLIER_FACTOR)
  if (!Number.isFinite(factor)) return messages.toZero(amountIn(indicator, from.value, context))
  return messages.disagrees(factorText(factor, context.messages.figures.lang), OUTLIER_FACTOR)
}

/** The result of a check and its reason, in one or two sentences. The dataset must be the checked one. */
export function explainCheck(check: Check, context: CheckContext): string {
  const { checks } = context.messages
  switch (check.kind) {
    case 'printedChange':
      return explainChange(check, context)
    case 'partsAndWhole':
      return explainParts(check, context)
    case 'rateAndTerms':
      return explainRate(check, context)
    case 'outlier':
      return explainOutlier(check, context)
    case 'subset': {
      if (check.outcome === 'unverifiable') return doubtText(check, context)
      const verdict = check.outcome === 'passed' ? 'agrees' : 'disagrees'
      return checks.subset[verdict](findName(check.whole.indicator, context))
    }
    case 'places': {
      if (check.outcome === 'unverifiable') return doubtText(check, context)
      return checks.places[check.outcome === 'passed' ? 'agrees' : 'differs'](check.counties.value)
    }
    case 'limit': {
      if (check.outcome === 'unverifiable') return doubtText(check, context)
      const verdict = check.outcome === 'passed' ? 'agrees' : 'exceeds'
      return checks.limit[verdict](findName(check.limit.indicator, context))
    }
    case 'sameItem':
      return explainSameItem(check, context)
  }
}
