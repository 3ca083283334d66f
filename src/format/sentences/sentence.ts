import type { Change } from '../../domain/comparison/change'
import type { Event } from '../../domain/model/catalog'
import type { Stated } from '../../domain/model/observation'
import type { Reading } from '../../domain/comparison/comparison'
import { FEWEST_YEARS_OF_A_TREND } from '../../domain/statistics/trend'
import { comparisonText } from './change'
import { figureText } from '../values/figure'
import { dateText, whenText, yearsText } from '../values/period'
import { spaced } from '../values/spacing'
import { missingLongText } from '../status'
import type { FigureWords } from './figureMessages'

/**
 * The one sentence about an indicator, reused by cards, slides, chart descriptions, captions, exports
 * and copied text: level, difference and percentage together, whether chance explains it, what stands
 * in the way of comparing, and the course of the years as far as their number allows.
 */
export function sentenceOf(reading: Reading, words: FigureWords): string {
  const clauses = [...outcomeClauses(reading, words), ...courseClauses(reading, words)]
  return spaced(clauses.join(words.sentence.semicolon) + words.sentence.stop)
}

function outcomeClauses(reading: Reading, words: FigureWords): readonly string[] {
  const { outcome } = reading
  switch (outcome.kind) {
    case 'noFigure':
      return noFigureClauses(reading, words)
    case 'baseline':
      return [...baselineClauses(reading, outcome, words), ...statusClauses([outcome.to], words)]
    case 'notComparable':
      return notComparableClauses(reading, outcome.change, words)
    case 'change':
      return changeClauses(reading, outcome.change, words)
  }
}

function opening(reading: Reading, to: Stated, words: FigureWords): string {
  const name = reading.indicator.name[words.lang]
  return words.sentence.opening(whenText(to, words), name, figureText(to, reading.indicator, words))
}

function noFigureClauses(reading: Reading, words: FigureWords): readonly string[] {
  const { indicator, from, to, fromYear, toYear } = reading
  if (to.kind !== 'missing') return []
  const none = words.sentence.noFigure(
    whenText(to, words),
    indicator.name[words.lang],
    missingLongText(to.reason, words),
  )
  if (fromYear === toYear) return [none]
  const when = whenText(from, words)
  return from.kind === 'stated'
    ? [none, words.sentence.earlierFigure(when, figureText(from, indicator, words))]
    : [none, words.sentence.noEarlierFigure(when)]
}

function baselineClauses(
  reading: Reading,
  { from, to }: Extract<Reading['outcome'], { kind: 'baseline' }>,
  words: FigureWords,
): readonly string[] {
  const level = opening(reading, to, words)
  const isBaseline = reading.stage === 'baseline'
  if (from === null)
    return isBaseline ? [level + words.sentence.comma + words.sentence.baseline] : [level]
  const say = isBaseline ? words.sentence.baselineAfterGap : words.sentence.gap
  return [level, say(whenText(from, words), missingLongText(from.reason, words))]
}

function notComparableClauses(
  reading: Reading,
  { from, to }: Change,
  words: FigureWords,
): readonly string[] {
  const { indicator, comparability, stage } = reading
  const events = comparability.kind === 'comparable' ? [] : comparability.events
  const levels =
    opening(reading, to, words) +
    words.sentence.comma +
    words.sentence.otherLevel(whenText(from, words), figureText(from, indicator, words))
  const clauses = [
    levels,
    words.sentence.notComparable(eventTexts(events, words)),
    ...statusClauses([from, to], words),
  ]
  return stage === 'baseline'
    ? [...clauses, words.sentence.newBaseline(whenText(to, words))]
    : clauses
}

function changeClauses(reading: Reading, change: Change, words: FigureWords): readonly string[] {
  const { indicator, comparability } = reading
  const main = [opening(reading, change.to, words), comparisonText(change, indicator, words)]
  const { kind } = change.chance
  if (kind !== 'untested' && change.direction !== 'level') main.push(words.sentence.chance[kind])
  const events = comparability.kind === 'caution' ? comparability.events : []
  const care =
    change.periodsDiffer || events.length > 0
      ? [words.sentence.care(change.periodsDiffer, eventTexts(events, words))]
      : []
  return [
    main.join(words.sentence.comma),
    ...statusClauses([change.from, change.to], words),
    ...care,
  ]
}

function statusClauses(figures: readonly Stated[], words: FigureWords): readonly string[] {
  const clauses: string[] = []
  for (const figure of figures) {
    if (figure.status !== 'normal')
      clauses.push(words.sentence.status[figure.status](whenText(figure, words)))
  }
  return clauses
}

function eventTexts(events: readonly Event[], words: FigureWords): readonly string[] {
  return events.map(({ name, date }) =>
    words.sentence.event(name[words.lang], dateText(date, words)),
  )
}

function courseClauses(reading: Reading, words: FigureWords): readonly string[] {
  const { comparableYears, run, trend } = reading
  const first = comparableYears[0]
  const last = comparableYears[comparableYears.length - 1]
  if (first === undefined || last === undefined) return []
  const span = yearsText(first, last, words)
  const years = comparableYears.length
  if (trend !== null && years >= FEWEST_YEARS_OF_A_TREND)
    return [words.sentence.trend(span, years, trend.kind)]
  return run === null ? [] : [words.sentence.run(span, years, run)]
}
