import type { FigureMessages } from '../../messages/messages'
import type { ReportedValue } from '../../domain/model/observation'
import type { Comparison } from '../../domain/comparison/comparison'
import { keepChecks, listCautionClauses, withTerms } from './cautionTexts'
import { comparisonText } from './change'
import { courseClauses } from './course'
import { eventTexts } from './eventTexts'
import { figureText } from '../values/figure'
import { whenText } from '../values/period'
import { missingInText } from '../status'

/** The clauses of a sentence, for carriers that show them apart. */
export type SentenceClauses = {
  /** Level and change. */
  readonly main: string
  /** What the data checks found about the figures. */
  readonly cautions: readonly string[]
  /** Limits of comparability, and the run or trend. */
  readonly rest: readonly string[]
}

/** The clauses of the sentence about an indicator. */
export function buildClauses(comparison: Comparison, messages: FigureMessages): SentenceClauses {
  const [main = '', ...limits] = outcomeClauses(comparison, messages)
  return {
    main,
    cautions: listCautionClauses(keepChecks(comparison.cautions), messages),
    rest: [...limits, ...courseClauses(comparison, messages)],
  }
}

/**
 * The one sentence about an indicator on cards, slides, charts, exports and copied text: level, difference
 * and percentage together, chance, failed checks, limits of comparability, and the run or trend that the
 * years allow. A figure that its report contradicts is never told without that.
 */
export function formatSentence(comparison: Comparison, messages: FigureMessages): string {
  const { main, cautions, rest } = buildClauses(comparison, messages)
  return joinClauses([main, ...cautions, ...rest], messages)
}

/**
 * What the sentence says beyond level, change and checks, for a card that shows these. Its change line also says
 * why there is nothing to compare with.
 */
export function formatRemarks(comparison: Comparison, messages: FigureMessages): string {
  const { rest } = buildClauses(comparison, messages)
  return joinClauses(comparison.kind === 'baseline' ? rest.slice(1) : rest, messages)
}

/** Clauses as a sentence, which begins with a capital; empty for none. */
export function joinClauses(clauses: readonly string[], messages: FigureMessages): string {
  if (clauses.length === 0) return ''
  const text = clauses.join(messages.sentence.semicolon) + messages.sentence.stop
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

type OfKind<Kind extends Comparison['kind']> = Extract<Comparison, { kind: Kind }>

function outcomeClauses(comparison: Comparison, messages: FigureMessages): readonly string[] {
  switch (comparison.kind) {
    case 'noFigure':
      return noFigureClauses(comparison, messages)
    case 'baseline':
    case 'singleYear':
      return [...baselineClauses(comparison, messages), ...statusClauses([comparison.to], messages)]
    case 'notComparable':
      return notComparableClauses(comparison, messages)
    case 'change':
      return changeClauses(comparison, messages)
  }
}

function opening(comparison: Comparison, to: ReportedValue, messages: FigureMessages): string {
  const name = comparison.indicator.name[messages.lang]
  return messages.sentence.opening(
    whenText(to, messages),
    name,
    withTerms(figureText(to, comparison.indicator, messages), comparison.toTerms, messages),
  )
}

function noFigureClauses(
  comparison: OfKind<'noFigure'>,
  messages: FigureMessages,
): readonly string[] {
  const { indicator, from, to, fromYear, toYear } = comparison
  const none = messages.sentence.noFigure(
    indicator.name[messages.lang],
    missingInText(to, whenText(to, messages), messages),
  )
  if (fromYear === toYear) return [none]
  const when = whenText(from, messages)
  return from.kind === 'reported'
    ? [none, messages.sentence.earlierFigure(when, figureText(from, indicator, messages))]
    : [none, messages.sentence.noEarlierFigure(when)]
}

function baselineClauses(
  comparison: OfKind<'baseline' | 'singleYear'>,
  messages: FigureMessages,
): readonly string[] {
  const level = opening(comparison, comparison.to, messages)
  const isBaseline = comparison.stage?.kind === 'baseline'
  if (comparison.kind === 'singleYear')
    return isBaseline ? [level + messages.sentence.comma + messages.sentence.baseline] : [level]
  const { from } = comparison
  const say = isBaseline ? messages.sentence.baselineAfterGap : messages.sentence.gap
  return [level, say(missingInText(from, whenText(from, messages), messages))]
}

function notComparableClauses(
  comparison: OfKind<'notComparable'>,
  messages: FigureMessages,
): readonly string[] {
  const { indicator, comparability, stage, from, to } = comparison
  const levels =
    opening(comparison, to, messages) +
    messages.sentence.comma +
    messages.sentence.otherLevel(
      whenText(from, messages),
      withTerms(figureText(from, indicator, messages), comparison.fromTerms, messages),
    )
  // The cause stands before its effect.
  const isBreak = to.status === 'break'
  const [breaks, others] = isBreak ? [[to], [from]] : [[], [from, to]]
  const clauses = [
    levels,
    messages.sentence.notComparable([
      ...eventTexts(comparability.events, messages),
      ...statusClauses(breaks, messages),
    ]),
    ...statusClauses(others, messages),
  ]
  return stage?.kind === 'baseline'
    ? [...clauses, messages.sentence.newBaseline(whenText(to, messages))]
    : clauses
}

function changeClauses(comparison: OfKind<'change'>, messages: FigureMessages): readonly string[] {
  const { indicator, change } = comparison
  const main =
    opening(comparison, change.to, messages) +
    messages.sentence.comma +
    comparisonText(change, indicator, messages)
  const care = careClause(comparison, messages)
  return [main, ...evidenceClauses(comparison, messages), ...(care === null ? [] : [care])]
}

/** What the change rests on: whether chance could make it, and which of its figures are no final ones. */
export function evidenceClauses(
  comparison: OfKind<'change'>,
  messages: FigureMessages,
): readonly string[] {
  const { from, to } = comparison
  return [...chanceClauses(comparison, messages), ...statusClauses([from, to], messages)]
}

/** Why the two years are compared with care; null where nothing is against it. */
export function careClause(
  { comparability, change }: OfKind<'change'>,
  messages: FigureMessages,
): string | null {
  const events = comparability.kind === 'caution' ? comparability.events : []
  const periods = change.periodsDiffer ? [change.from, change.to] : []
  if (events.length === 0 && periods.length === 0) return null
  return messages.sentence.care(
    periods.map((point) => whenText(point, messages)),
    eventTexts(events, messages),
  )
}

/** Beside a trend, what two years cannot decide is said of the two years. */
function chanceClauses(
  { change, stage }: OfKind<'change'>,
  { sentence }: FigureMessages,
): readonly string[] {
  const { kind } = change.chance
  if (kind === 'untested' || change.direction === 'level') return []
  const hasTrend =
    stage?.kind === 'trend' && (stage.trend.kind === 'rising' || stage.trend.kind === 'falling')
  return [kind === 'notExcluded' && hasTrend ? sentence.twoYearsNotExcluded : sentence.chance[kind]]
}

function statusClauses(
  figures: readonly ReportedValue[],
  messages: FigureMessages,
): readonly string[] {
  return figures.flatMap((figure) =>
    figure.status === 'normal'
      ? []
      : [messages.sentence.status[figure.status](whenText(figure, messages))],
  )
}
