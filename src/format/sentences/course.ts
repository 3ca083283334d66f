import type { FigureMessages } from '../../messages/messages'
import type { Comparison } from '../../domain/comparison/comparison'
import { eventTexts } from './eventTexts'
import { limitsText } from '../values/limits'
import { yearsText, yearText } from '../values/period'

/** What the comparable years show together: their run or trend, and the limits of their variation. */
export function courseClauses(comparison: Comparison, messages: FigureMessages): readonly string[] {
  return [...runClauses(comparison, messages), ...limitClauses(comparison, messages)]
}

/** A run or trend with a direction; null for any other course. */
export function oneWayClause(comparison: Comparison, messages: FigureMessages): string | null {
  const { stage } = comparison
  const way =
    stage?.kind === 'trend'
      ? stage.trend.kind
      : stage?.kind === 'run' || stage?.kind === 'course'
        ? stage.run
        : null
  return way === 'rising' || way === 'falling' ? describeRun(comparison, messages) : null
}

/** Trial limits are those of the years before: no span is needed. */
function limitClauses(
  { indicator, limits, toYear }: Comparison,
  messages: FigureMessages,
): readonly string[] {
  if (limits === null || limits.signal === null) return []
  const span = yearsText(limits.firstYear, limits.lastYear, messages)
  return [
    messages.sentence.limits({
      kind: limits.kind,
      span: limits.kind === 'trial' ? null : span,
      years: limits.years,
      range: limitsText(limits, indicator, messages),
      when: yearText(toYear, messages),
      signal: limits.signal,
    }),
  ]
}

function runClauses(comparison: Comparison, messages: FigureMessages): readonly string[] {
  const run = describeRun(comparison, messages)
  return run === null ? [] : [run, ...cautionClauses(comparison, messages)]
}

function describeRun(
  { comparableYears, stage }: Comparison,
  messages: FigureMessages,
): string | null {
  const first = comparableYears[0]
  const last = comparableYears[comparableYears.length - 1]
  if (first === undefined || last === undefined || stage === null) return null
  const years = comparableYears.length
  const span = {
    years,
    span: yearsText(first, last, messages),
    missing: last - first + 1 - years,
  }
  switch (stage.kind) {
    case 'baseline':
    case 'change':
    case 'unordered':
      return null
    case 'run':
      return messages.sentence.run(span, stage.run)
    case 'course':
      return messages.sentence.course(span, stage.run)
    case 'trend':
      return messages.sentence.trend(span, stage.trend.kind)
  }
}

/** Cautions inside the span that the comparison of the two years has not named already. */
export function cautionClauses(
  { kind, comparability, spanEvents }: Comparison,
  messages: FigureMessages,
): readonly string[] {
  const named = kind === 'change' && comparability.kind === 'caution' ? comparability.events : []
  const others = spanEvents.filter((event) => !named.includes(event))
  return others.length === 0 ? [] : [messages.sentence.spanCare(eventTexts(others, messages))]
}
