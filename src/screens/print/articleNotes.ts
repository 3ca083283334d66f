import { checkText } from '../../format/sentences/checkText'
import { explainCheck } from '../../format/sentences/explainCheck'
import { dateText, whenText } from '../../format/values/period'
import { sourceText } from '../../format/source'
import { remarksOn } from '../../ui/figures/SeriesTable'
import { indicatorWordsOf } from '../../messages/indicatorWords'
import { pick } from '../../messages/pick'
import { printWordsOf } from '../../messages/printWords'
import type { Words } from '../../messages/zh'
import type { Check } from '../../domain/checks/check'
import { standingOf } from '../../domain/checks/checkStatus'
import { checksTouching } from '../../domain/checks/checks'
import type { Stated } from '../../domain/model/observation'
import type { Reading } from '../../domain/comparison/comparison'
import { statedPoints } from '../../domain/model/series'
import type { World } from '../../domain/model/regionDataset'

/** A note below an indicator's table: what it is about, and what it says. */
export type ArticleNote = {
  readonly kind: 'caution' | 'check' | 'remark' | 'source'
  readonly about: string
  readonly text: string
}

type Told = {
  readonly world: World
  readonly reading: Reading
  /** Of the whole world. */
  readonly checks: readonly Check[]
  readonly words: Words
}

/**
 * What a reader at the table must know beside the figures: what stands in the way of comparing, where
 * the report contradicts itself, and where to read it. `remarked`: the table tells the figures' own remarks.
 */
export function articleNotes(told: Told, remarked: boolean): readonly ArticleNote[] {
  return [
    ...cautionNotes(told),
    ...checkNotes(told),
    ...(remarked ? [] : remarkNotes(told)),
    ...sourceNotes(told),
  ]
}

function cautionNotes({ reading, words }: Told): readonly ArticleNote[] {
  const { comparability } = reading
  if (comparability.kind === 'comparable') return []
  const { lang, figures } = words
  const print = printWordsOf(lang)
  return comparability.events.map((event) => ({
    kind: 'caution',
    about: print.effects[event.effect],
    text: print.event(
      pick(event.name, lang),
      dateText(event.date, figures),
      pick(event.note, lang),
    ),
  }))
}

/** Those of the compared years in full; how many touch other years, in one line. */
function checkNotes({ world, reading, checks, words }: Told): readonly ArticleNote[] {
  const { lang, figures, quality } = words
  const print = printWordsOf(lang)
  const failed = checksTouching(checks, reading.indicator.id).filter(
    ({ outcome }) => outcome === 'failed',
  )
  const near = failed.filter(({ year }) => year === reading.fromYear || year === reading.toYear)
  const telling = { world, words: quality.explain, figures }
  const told = near.map((check): ArticleNote => ({
    kind: 'check',
    about: print.check(quality.standings[standingOf(check)], quality.kinds[check.kind]),
    text: print.checked(explainCheck(check, telling), checkText(check, world, lang)),
  }))
  const others = failed.length - near.length
  if (others === 0) return told
  return [...told, { kind: 'check', about: print.checks, text: print.otherChecks(others) }]
}

function comparedPoints({ from, to }: Reading): readonly Stated[] {
  const points = from.year === to.year ? [to] : [to, from]
  return points.filter((point): point is Stated => point.kind === 'stated')
}

function remarkNotes({ reading, words }: Told): readonly ArticleNote[] {
  const { semicolon } = indicatorWordsOf(words.lang)
  return comparedPoints(reading).flatMap((point): readonly ArticleNote[] => {
    const remarks = remarksOn(point, reading.indicator, words)
    const about = whenText(point, words.figures)
    return remarks.length === 0 ? [] : [{ kind: 'remark', about, text: remarks.join(semicolon) }]
  })
}

function sourceNotes({ world, reading, words }: Told): readonly ArticleNote[] {
  const print = printWordsOf(words.lang)
  const compared = comparedPoints(reading)
  const citations = compared.flatMap(({ source, locator }) => {
    const report = world.catalog.sources.find(({ id }) => id === source)
    return report === undefined ? [] : [sourceText(report, locator, words.figures)]
  })
  const series = world.seriesById.get(reading.indicator.id)
  const others = series === undefined ? [] : statedPoints(series)
  const cited = new Set(compared.map(({ source }) => source))
  const more = new Set(others.map(({ source }) => source).filter((id) => !cited.has(id)))
  const texts = [...new Set(citations), ...(more.size === 0 ? [] : [print.otherSources(more.size)])]
  if (texts.length === 0) return []
  return [
    {
      kind: 'source',
      about: indicatorWordsOf(words.lang).source,
      text: texts.join(indicatorWordsOf(words.lang).semicolon),
    },
  ]
}
