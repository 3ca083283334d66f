import { noteMark, noteText } from '../format/note'
import { whenText } from '../format/period'
import { sentenceOf } from '../format/sentence'
import type { Source } from '../indicators/catalog'
import { notedPoints } from '../indicators/notedPoints'
import type { Reading } from '../indicators/reading'
import type { Stated } from '../indicators/observation'
import { shortCitation } from './citation'
import { titleOf, type ExportView } from './exportView'
import type { PictureTexts } from './frameLayout'

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

/** The figures that a reading speaks of, the newer first. */
function figuresOf({ from, to }: Reading): readonly Stated[] {
  return [to, from].filter((one): one is Stated => one.kind === 'stated')
}

/** Where the figures of these readings are printed, each place once. */
export function citationsOf({ readings, world, words }: ExportView): readonly string[] {
  const byId = new Map<string, Source>(world.catalog.sources.map((one) => [one.id, one]))
  const texts = readings.flatMap(figuresOf).flatMap(({ source, locator }) => {
    const report = byId.get(source)
    return report === undefined ? [] : [shortCitation(report, locator, words.figures)]
  })
  return unique(texts)
}

/** The sentences of the view, one a reading. */
export function sentencesOf({ readings, words }: ExportView): readonly string[] {
  return readings.map((reading) => sentenceOf(reading, words.figures))
}

/**
 * The notes of the one indicator in view, as `① 2020 年：…`, by the signs that `chartWordsOf` gives their
 * figures. Of several indicators none: their charts bear no signs.
 */
function notesText({ readings, world, words }: ExportView): string {
  const [only] = readings
  const series = only === undefined ? undefined : world.seriesById.get(only.indicator.id)
  if (series === undefined || readings.length > 1) return ''
  const { figures } = words
  return notedPoints(series)
    .map((point, index) => {
      const texts = point.notes.map((note) => noteText(note, figures))
      const when = whenText(point, figures)
      return `${noteMark(index + 1)} ${when} ${texts.join(figures.sentence.semicolon)}`
    })
    .join(' ')
}

/** What stands around the chart of the view. */
export function pictureTexts(view: ExportView): PictureTexts {
  const { readings, world, words } = view
  const { exports, figures, lang } = words
  const units = readings.map(({ indicator }) =>
    exports.scaledUnit(indicator.multiplier, indicator.unit[lang]),
  )
  const scopes = readings.map(({ indicator }) => indicator.scope[lang])
  const ids = readings.length === 0 ? view.ids : readings.map(({ indicator }) => indicator.id)
  const citations = citationsOf(view)
  return {
    title: titleOf(view, ids),
    unit:
      readings.length === 0
        ? ''
        : exports.unit(exports.notes.names(unique(units)), exports.notes.names(unique(scopes))),
    sentence: sentencesOf(view).join(figures.chart.betweenSentences),
    notes: notesText(view),
    source: citations.length === 0 ? '' : exports.source(citations),
    version: exports.version(world.catalog.dataVersion),
    synthetic: world.catalog.synthetic ? exports.syntheticNote : null,
  }
}
