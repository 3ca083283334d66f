import type { FigureMessages } from '../../messages/messages'
import type { MissingValue } from '../../domain/model/observation'
import type { Comparison } from '../../domain/comparison/comparison'
import { listReportedValues, type Series } from '../../domain/model/series'
import { figureText } from '../values/figure'
import { whenText, yearsText } from '../values/period'
import { formatSentence } from './sentence'
import { withSpaces } from '../values/spacing'
import { missingLongText } from '../status'

/** The form that charts take by the number of figures: one bar, two bars, from three on a line. */
function chartKind(figures: number): keyof FigureMessages['chart']['kind'] {
  if (figures === 0) return 'empty'
  if (figures === 1) return 'bar'
  return figures === 2 ? 'pair' : 'line'
}

/**
 * A chart in writing, for those who do not see it: its kind, what it shows of whom, the years it
 * covers, first and last figure, the gaps with their reasons, and the indicator's one sentence.
 */
export function chartDescription(
  series: Series,
  comparison: Comparison,
  messages: FigureMessages,
): string {
  const { indicator, points } = series
  const figures = listReportedValues(series)
  const start = points[0]
  const end = points[points.length - 1]
  const sentences = [
    messages.chart.opening(
      messages.chart.kind[chartKind(figures.length)],
      indicator.name[messages.lang],
      indicator.scope[messages.lang],
      start && end ? yearsText(start.year, end.year, messages) : null,
    ),
  ]
  const [first] = figures
  const last = figures[figures.length - 1]
  if (first && last) {
    const told = [first, last].map((point) => ({
      when: whenText(point, messages),
      figure: figureText(point, indicator, messages),
    }))
    const [from, to] = told
    if (from && to)
      sentences.push(
        first === last ? messages.chart.only(to.when, to.figure) : messages.chart.ends(from, to),
      )
  }
  const gaps = gapTexts(series, messages)
  if (gaps.length > 0) sentences.push(messages.chart.missing(gaps))
  return (
    withSpaces(sentences.join(messages.chart.betweenSentences)) +
    messages.chart.betweenSentences +
    formatSentence(comparison, messages)
  )
}

/** Neighbouring missing years with one reason are told together: 2015–2018 年报告未公布. */
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
    messages.chart.gap(
      yearsText(first.year, last.year, messages),
      missingLongText(first.reason, messages),
    ),
  )
}
