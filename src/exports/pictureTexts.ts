import { sentenceOf } from '../format/sentence'
import type { Source } from '../indicators/catalog'
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
    source: citations.length === 0 ? '' : exports.source(citations),
    version: exports.version(world.catalog.dataVersion),
    synthetic: world.catalog.synthetic ? exports.syntheticNote : null,
  }
}
