import type { FigureMessages } from '../../messages/messages'
import type { MissingValue, ReportedValue } from '../../domain/model/observation'
import type { Comparison } from '../../domain/comparison/comparison'
import { listReportedValues, type Series } from '../../domain/model/series'
import { figureText } from '../values/figure'
import { whenText, yearsText } from '../values/period'
import { formatSentence } from './sentence'
import { missingInText } from '../status'

/** The chart's form by its number of figures: a number or a rate's bar, two bars, a line from three on. */
function chartKind(figures: number, isRate: boolean): keyof FigureMessages['chart']['kind'] {
  if (figures === 0) return 'empty'
  if (figures === 1) return isRate ? 'bar' : 'number'
  return figures === 2 ? 'pair' : 'line'
}

/** The text alternative of a chart: what it draws, and the indicator's sentence. */
export function chartDescription(
  series: Series,
  comparison: Comparison,
  messages: FigureMessages,
): string {
  return [describeSeries(series, messages), formatSentence(comparison, messages)].join(
    messages.chart.betweenSentences,
  )
}

/** What a chart draws: kind, indicator, scope, years, first and last figure, gaps with their reasons. */
export function describeSeries(series: Series, messages: FigureMessages): string {
  const { indicator, points } = series
  const figures = listReportedValues(series)
  const start = points[0]
  const end = points[points.length - 1]
  const sentences = [
    messages.chart.opening(
      messages.chart.kind[chartKind(figures.length, indicator.measure === 'rate')],
      indicator.name[messages.lang],
      indicator.scope[messages.lang],
      start && end ? yearsText(start.year, end.year, messages) : null,
    ),
  ]
  const [first] = figures
  const last = figures[figures.length - 1]
  if (first && last) {
    const describe = (point: ReportedValue) => ({
      when: whenText(point, messages),
      figure: figureText(point, indicator, messages),
    })
    const [from, to] = [describe(first), describe(last)]
    sentences.push(
      first === last ? messages.chart.only(to.when, to.figure) : messages.chart.ends(from, to),
    )
  }
  const gaps = gapTexts(series, messages)
  if (gaps.length > 0) sentences.push(messages.chart.missing(gaps))
  return sentences.join(messages.chart.betweenSentences)
}

/** Consecutive missing years with one reason become one gap: 本站未收录2015—2018年报告. */
function gapTexts({ points }: Series, messages: FigureMessages): readonly string[] {
  const gaps: { first: MissingValue; last: MissingValue }[] = []
  for (const point of points) {
    if (point.kind !== 'missing') continue
    const open = gaps[gaps.length - 1]
    if (open && open.last.year === point.year - 1 && open.last.reason === point.reason)
      open.last = point
    else gaps.push({ first: point, last: point })
  }
  return gaps.map(({ first, last }) =>
    missingInText(first, yearsText(first.year, last.year, messages), messages),
  )
}
