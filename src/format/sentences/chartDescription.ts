import type { Missing } from '../../domain/model/observation'
import type { Reading } from '../../domain/comparison/comparison'
import { statedPoints, type Series } from '../../domain/model/series'
import { figureText } from '../values/figure'
import { whenText, yearsText } from '../values/period'
import { sentenceOf } from './sentence'
import { spaced } from '../values/spacing'
import { missingLongText } from '../status'
import type { ChartKind, FigureWords } from './figureMessages'

/** The form that charts take by the number of figures: one bar, two bars, from three on a line. */
function chartKind(figures: number): ChartKind {
  if (figures === 0) return 'empty'
  if (figures === 1) return 'bar'
  return figures === 2 ? 'pair' : 'line'
}

/**
 * A chart in writing, for those who do not see it: its kind, what it shows of whom, the years it
 * covers, first and last figure, the gaps with their reasons, and the indicator's one sentence.
 */
export function chartDescription(series: Series, reading: Reading, words: FigureWords): string {
  const { indicator, points } = series
  const figures = statedPoints(series)
  const start = points[0]
  const end = points[points.length - 1]
  const sentences = [
    words.chart.opening(
      words.chart.kind[chartKind(figures.length)],
      indicator.name[words.lang],
      indicator.scope[words.lang],
      start && end ? yearsText(start.year, end.year, words) : null,
    ),
  ]
  const [first] = figures
  const last = figures[figures.length - 1]
  if (first && last) {
    const told = [first, last].map((point) => ({
      when: whenText(point, words),
      figure: figureText(point, indicator, words),
    }))
    const [from, to] = told
    if (from && to)
      sentences.push(
        first === last ? words.chart.only(to.when, to.figure) : words.chart.ends(from, to),
      )
  }
  const gaps = gapTexts(series, words)
  if (gaps.length > 0) sentences.push(words.chart.missing(gaps))
  return (
    spaced(sentences.join(words.chart.betweenSentences)) +
    words.chart.betweenSentences +
    sentenceOf(reading, words)
  )
}

/** Neighbouring missing years with one reason are told together: 2015–2018 年报告未公布. */
function gapTexts({ points }: Series, words: FigureWords): readonly string[] {
  const gaps: { first: Missing; last: Missing }[] = []
  for (const point of points) {
    if (point.kind !== 'missing') continue
    const open = gaps[gaps.length - 1]
    if (open && open.last.year === point.year - 1 && open.last.reason === point.reason)
      open.last = point
    else gaps.push({ first: point, last: point })
  }
  return gaps.map(({ first, last }) =>
    words.chart.gap(yearsText(first.year, last.year, words), missingLongText(first.reason, words)),
  )
}
