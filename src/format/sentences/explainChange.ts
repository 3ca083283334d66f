import type { PrintedChangeCheck } from '../../domain/checks/check'
import type { Stated } from '../../domain/model/observation'
import { roundTo } from '../../domain/statistics/rounding'
import { digitsBeside, indicatorIn } from './checkText'
import type { Telling } from './checkMessages'
import { figureText, valueWithUnit } from '../values/figure'
import { periodText, whenText } from '../values/period'
import { missingLongText } from '../status'

function unproved(check: PrintedChangeCheck, { words, figures }: Telling): string {
  const { from, to, stated } = check
  const when = whenText(from, figures)
  if (from.kind === 'missing')
    return words.printedChange.baseMissing(when, missingLongText(from.reason, figures))
  if (from.status === 'estimated') {
    // 1.12 ÷ (1 − 75.38%) was made from the very 75.38% that it would have to confirm.
    const { formula } = from
    return formula?.includes(String(Math.abs(stated.value))) === true
      ? words.printedChange.baseDerived(when, formula)
      : words.printedChange.baseEstimated(when)
  }
  if (stated.base !== (from.period ?? String(from.year)))
    return words.printedChange.otherBase(periodText(stated.base, figures), when)
  if (from.value === 0 && stated.unit === 'percent') return words.printedChange.baseZero(when)
  return words.doubt[to.status === 'estimated' ? 'derived' : 'approximate']
}

/** A change in the statement's own unit: percent, points or the indicator's. */
function amountOf(check: PrintedChangeCheck, change: number, telling: Telling): string {
  const { figures, world } = telling
  const indicator = indicatorIn(world, check.indicator)
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
  from: Stated,
  computed: number,
  telling: Telling,
): string {
  const { stated, to } = check
  const { world, words, figures } = telling
  const told = words.printedChange.disagrees(
    amountOf(check, computed, telling),
    amountOf(check, stated.value, telling),
  )
  if (!check.dividesByNewValue) return told
  const indicator = indicatorIn(world, check.indicator)
  const dated = (point: Stated) => ({
    when: whenText(point, figures),
    figure: figureText(point, indicator, figures),
  })
  const divided = words.printedChange.dividesByNewValue({
    printed: amountOf(check, Math.abs(stated.value), telling),
    newer: dated(to),
    older: dated(from),
  })
  return told + figures.chart.betweenSentences + divided
}

/** What came of holding a printed change against its own two figures, and why: one or two sentences. */
export function explainChange(check: PrintedChangeCheck, telling: Telling): string {
  const { outcome, from, computed, truncated } = check
  const words = telling.words.printedChange
  if (outcome === 'passed') return truncated ? words.cut : words.agrees
  if (outcome === 'unverifiable' || from.kind === 'missing' || computed === null)
    return unproved(check, telling)
  return wrong(check, from, computed, telling)
}
