import type { PrintedChangeCheck } from '../../domain/checks/check'
import type { ReportedValue } from '../../domain/model/observation'
import {
  digitsBeside,
  exactDigits,
  indicatorIn,
  printedDigits,
  type CheckContext,
} from './checkText'
import { figureText, joinUnit, valueWithUnit } from '../values/figure'
import { periodText, whenText } from '../values/period'
import { reportName } from '../source'
import { missingInText } from '../status'

function unproved(check: PrintedChangeCheck, { messages }: CheckContext): string {
  const { checks, figures } = messages
  const { from, to, stated } = check
  const when = whenText(from, figures)
  if (from.kind === 'missing')
    return checks.printedChange.baseMissing(missingInText(from, when, figures))
  if (from.status === 'estimated') {
    // A base derived from the printed percentage, as 1.12 ÷ (1 − 75.38%), cannot confirm it.
    const { formula } = from
    return formula?.includes(String(Math.abs(stated.value))) === true
      ? checks.printedChange.baseDerived(when, formula)
      : checks.printedChange.baseEstimated(when)
  }
  if (stated.base !== (from.period ?? String(from.year)))
    return checks.printedChange.otherBase(periodText(stated.base, figures), when)
  if (from.value === 0 && stated.unit === 'percent') return checks.printedChange.baseZero(when)
  if (to.status === 'estimated') return checks.doubt.derived
  const isExact = from.precision === 'exact' && to.precision === 'exact'
  return checks.doubt[isExact ? 'rounded' : 'approximate']
}

/** A change in the statement's own unit: percent, points or the indicator's. */
function withUnit(
  digits: string,
  change: number,
  check: PrintedChangeCheck,
  { dataset, messages }: CheckContext,
): string {
  const { figures } = messages
  switch (check.stated.unit) {
    case 'percent':
      return `${digits}%`
    case 'percentagePoints':
      return joinUnit(digits, figures.percentagePoints(Math.abs(change) === 1), figures)
    case 'absolute': {
      const indicator = indicatorIn(dataset, check.indicator)
      return valueWithUnit(change, { ...indicator, decimals: 0 }, figures)
    }
  }
}

/** A quotient is rounded; a difference has all of its digits. */
function formatComputed(check: PrintedChangeCheck, change: number, context: CheckContext): string {
  const { lang } = context.messages
  const { stated } = check
  const digits =
    stated.unit === 'percent' ? digitsBeside(change, stated, lang) : exactDigits(change, lang)
  return withUnit(digits, change, check, context)
}

function formatStated(check: PrintedChangeCheck, value: number, context: CheckContext): string {
  const digits = printedDigits({ printed: check.stated.printed, value }, context.messages.lang)
  return withUnit(digits, value, check, context)
}

/** `减少9.78%`, `a decrease of 9.78%`: direction and size in words. */
function changeInWords(
  check: PrintedChangeCheck,
  change: number,
  size: string,
  { messages }: CheckContext,
): string {
  const direction = change > 0 ? 1 : change < 0 ? -1 : 0
  return messages.checks.printedChange.change(direction, size, check.stated.unit)
}

function describeOtherBase(
  check: PrintedChangeCheck,
  from: ReportedValue,
  context: CheckContext,
): string {
  const { stated, to } = check
  const { dataset, messages } = context
  const { checks, figures } = messages
  const indicator = indicatorIn(dataset, check.indicator)
  const dated = (point: ReportedValue) => ({
    when: whenText(point, figures),
    figure: figureText(point, indicator, figures),
  })
  return checks.printedChange.dividesByNewValue({
    percent: formatStated(check, Math.abs(stated.value), context),
    newer: dated(to),
    older: dated(from),
    isYearBefore: stated.base === String(to.year - 1),
  })
}

function wrong(
  check: PrintedChangeCheck,
  from: ReportedValue,
  computed: number,
  context: CheckContext,
): string {
  const { stated, source, dividesByNewValue } = check
  const { dataset, messages } = context
  const texts = messages.checks.printedChange
  const statedSize = formatStated(check, Math.abs(stated.value), context)
  const change = {
    expected: changeInWords(
      check,
      computed,
      formatComputed(check, Math.abs(computed), context),
      context,
    ),
    printed: stated.printed,
    stated: changeInWords(check, stated.value, statedSize, context),
  }
  const disagreement =
    from.source === source
      ? texts.disagrees(change)
      : texts.disagreesAcross(change, reportName(from.source, dataset.sourceById, messages.figures))
  const cause = dividesByNewValue ? describeOtherBase(check, from, context) : ''
  return disagreement + cause + texts.end
}

/** The result of a printed-change check and its reason, in one or two sentences. */
export function explainChange(check: PrintedChangeCheck, context: CheckContext): string {
  const { outcome, from, computed, truncated } = check
  const messages = context.messages.checks.printedChange
  if (outcome === 'passed') {
    if (truncated) return messages.cut
    return from.kind === 'reported' && from.source !== check.source
      ? messages.agreesAcross(
          reportName(from.source, context.dataset.sourceById, context.messages.figures),
        )
      : messages.agrees
  }
  if (outcome === 'unverifiable' || from.kind === 'missing' || computed === null)
    return unproved(check, context)
  return wrong(check, from, computed, context)
}
