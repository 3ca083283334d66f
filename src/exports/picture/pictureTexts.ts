import { explainCheck } from '../../format/sentences/explainCheck'
import { noteMark, noteText } from '../../format/note'
import { whenText } from '../../format/values/period'
import { sentenceOf } from '../../format/sentences/sentence'
import { unitAbove } from '../../format/values/unit'
import { checksOf } from '../../domain/checks/checks'
import { notedPoints } from '../../domain/model/annotatedPoints'
import type { Reading } from '../../domain/comparison/comparison'
import type { Stated } from '../../domain/model/observation'
import { shortCitation, sourcesOf } from '../text/citation'
import { titleOf, type ChartInView, type ExportView } from '../exportView'
import type { PictureTexts } from './frameLayout'

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

/** The figures that a reading speaks of, the newer first. */
function figuresOf({ from, to }: Reading): readonly Stated[] {
  return [to, from].filter((one): one is Stated => one.kind === 'stated')
}

/** Where the figures of these readings are printed: each report once, with its places. */
export function citationsOf({ readings, world, words }: ExportView): readonly string[] {
  const figures = readings.flatMap(figuresOf)
  return sourcesOf(figures, world.catalog.sources).map((report) => {
    const places = figures.filter(({ source }) => source === report.id)
    return shortCitation(
      report,
      places.map(({ locator }) => locator),
      words,
    )
  })
}

/** The sentences of the view, one a reading. */
export function sentencesOf({ readings, words }: ExportView): readonly string[] {
  return readings.map((reading) => sentenceOf(reading, words.figures))
}

/** Where a report contradicts itself about the figures in view; of several indicators with their names. */
function checksOfView({ readings, world, words }: ExportView): readonly string[] {
  const telling = { world, words: words.quality.explain, figures: words.figures }
  return readings.flatMap(({ indicator, from, to }) =>
    checksOf(world)
      .filter(({ outcome }) => outcome === 'failed')
      .filter((check) => check.indicator === indicator.id)
      .filter(({ year }) => year === from.year || year === to.year)
      .map((check) => {
        const name = readings.length > 1 ? `${indicator.name[words.lang]} · ` : ''
        return `⚠ ${name}${explainCheck(check, telling)}`
      }),
  )
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

/** What stands around the chart of the view; its readings' units unless the chart has one of its own. */
export function pictureTexts(
  view: ExportView,
  { unit, remarks }: Pick<ChartInView, 'unit' | 'remarks'> = { unit: null, remarks: [] },
): PictureTexts {
  const { readings, world, words } = view
  const { exports, lang } = words
  const units = readings.map(({ indicator }) => unitAbove(indicator, lang))
  const scopes = readings.map(({ indicator }) => indicator.scope[lang])
  const ids = readings.length === 0 ? view.ids : readings.map(({ indicator }) => indicator.id)
  const citations = citationsOf(view)
  return {
    title: titleOf(view, ids),
    unit:
      readings.length === 0
        ? ''
        : exports.unit(
            unit ?? exports.notes.names(unique(units)),
            exports.notes.names(unique(scopes)),
          ),
    remarks,
    sentences: sentencesOf(view),
    checks: checksOfView(view),
    notes: notesText(view),
    source: citations.length === 0 ? '' : exports.source(citations),
    version: exports.version(world.catalog.dataVersion),
    synthetic: world.catalog.synthetic ? exports.syntheticNote : null,
  }
}
