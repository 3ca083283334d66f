import type { PrintedChangeCheck } from '../../domain/checks/check'
import type { ReportedValue } from '../../domain/model/observation'
import { roundTo } from '../../domain/statistics/rounding'
import { digitsBeside, indicatorIn } from './checkText'
import type { CheckContext } from './checkMessages'
import { figureText, valueWithUnit } from '../values/figure'
import { periodText, whenText } from '../values/period'
import { missingLongText } from '../status'

function unproved(check: PrintedChangeCheck, { messages, figures }: CheckContext): string {
  const { from, to, stated } = check
  const when = whenText(from, figures)
  if (from.kind === 'missing')
    return messages.printedChange.baseMissing(when, missingLongText(from.reason, figures))
  if (from.status === 'estimated') {
    // 1.12 ÷ (1 − 75.38%) was made from the very 75.38% that it would have to confirm.
    const { formula } = from
    return formula?.includes(String(Math.abs(stated.value))) === true
      ? messages.printedChange.baseDerived(when, formula)
      : messages.printedChange.baseEstimated(when)
  }
  if (stated.base !== (from.period ?? String(from.year)))
    return messages.printedChange.otherBase(periodText(stated.base, figures), when)
  if (from.value === 0 && stated.unit === 'percent') return messages.printedChange.baseZero(when)
  return messages.doubt[to.status === 'estimated' ? 'derived' : 'approximate']
}

/** A change in the statement's own unit: percent, points or the indicator's. */
function amountOf(check: PrintedChangeCheck, change: number, telling: CheckContext): string {
  const { figures, dataset } = telling
  const indicator = indicatorIn(dataset, check.indicator)
  const digits = digitsBeside(change, check.stated, figures.lang)
  switch (check.stated.unit) {
    case 'percent':
      return `${digits}%`
    case 'percentagePoints':
      return `${digits} ${figures.percentagePoints(Math.abs(change) === 1)}`
    case 'absolute':
      return valueWithUnit(roundTo(change, indicator.decimals), indicator, figures)
  }
}

function wrong(
  check: PrintedChangeCheck,
  from: ReportedValue,
  computed: number,
  telling: CheckContext,
): string {
  const { stated, to } = check
  const { dataset, messages, figures } = telling
  const told = messages.printedChange.disagrees(
    amountOf(check, computed, telling),
    amountOf(check, stated.value, telling),
  )
  if (!check.dividesByNewValue) return told
  const indicator = indicatorIn(dataset, check.indicator)
  const dated = (point: ReportedValue) => ({
    when: whenText(point, figures),
    figure: figureText(point, indicator, figures),
  })
  const divided = messages.printedChange.dividesByNewValue({
    printed: amountOf(check, Math.abs(stated.value), telling),
    newer: dated(to),
    older: dated(from),
  })
  return told + figures.chart.betweenSentences + divided
}

/** What came of holding a printed change against its own two figures, and why: one or two sentences. */
export function explainChange(check: PrintedChangeCheck, telling: CheckContext): string {
  const { outcome, from, computed, truncated } = check
  const messages = telling.messages.printedChange
  if (outcome === 'passed') return truncated ? messages.cut : messages.agrees
  if (outcome === 'unverifiable' || from.kind === 'missing' || computed === null)
    return unproved(check, telling)
  return wrong(check, from, computed, telling)
}
