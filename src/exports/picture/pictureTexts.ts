import { explainCheck } from '../../format/sentences/explainCheck'
import { noteMark, noteText } from '../../format/note'
import { whenText } from '../../format/values/period'
import { formatSentence } from '../../format/sentences/sentence'
import { unitAbove } from '../../format/values/unit'
import { runChecks } from '../../domain/checks/checks'
import { annotatedPoints } from '../../domain/model/annotatedPoints'
import type { Comparison } from '../../domain/comparison/comparison'
import type { ReportedValue } from '../../domain/model/observation'
import { shortCitation, listSources } from '../text/citation'
import { titleOf, type ChartInView, type ExportView } from '../exportView'
import type { PictureTexts } from './frameLayout'

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

/** The figures that a reading speaks of, the newer first. */
function figuresOf({ from, to }: Comparison): readonly ReportedValue[] {
  return [to, from].filter((one): one is ReportedValue => one.kind === 'stated')
}

/** Where the figures of these readings are printed: each report once, with its places. */
export function listCitations({ readings, dataset, messages }: ExportView): readonly string[] {
  const figures = readings.flatMap(figuresOf)
  return listSources(figures, dataset.catalog.sources).map((report) => {
    const places = figures.filter(({ source }) => source === report.id)
    return shortCitation(
      report,
      places.map(({ locator }) => locator),
      messages,
    )
  })
}

/** The sentences of the view, one a reading. */
export function listSentences({ readings, messages }: ExportView): readonly string[] {
  return readings.map((comparison) => formatSentence(comparison, messages.figures))
}

/** Where a report contradicts itself about the figures in view; of several indicators with their names. */
function checksOfView({ readings, dataset, messages }: ExportView): readonly string[] {
  const telling = { dataset, messages: messages.checks, figures: messages.figures }
  return readings.flatMap(({ indicator, from, to }) =>
    runChecks(dataset)
      .filter(({ outcome }) => outcome === 'failed')
      .filter((check) => check.indicator === indicator.id)
      .filter(({ year }) => year === from.year || year === to.year)
      .map((check) => {
        const name = readings.length > 1 ? `${indicator.name[messages.lang]} · ` : ''
        return `⚠ ${name}${explainCheck(check, telling)}`
      }),
  )
}

/**
 * The notes of the one indicator in view, as `① 2020 年：…`, by the signs that `buildChartMessages` gives their
 * figures. Of several indicators none: their charts bear no signs.
 */
function notesText({ readings, dataset, messages }: ExportView): string {
  const [only] = readings
  const series = only === undefined ? undefined : dataset.seriesById.get(only.indicator.id)
  if (series === undefined || readings.length > 1) return ''
  const { figures } = messages
  return annotatedPoints(series)
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
  const { readings, dataset, messages } = view
  const { exports, lang } = messages
  const units = readings.map(({ indicator }) => unitAbove(indicator, lang))
  const scopes = readings.map(({ indicator }) => indicator.scope[lang])
  const ids = readings.length === 0 ? view.ids : readings.map(({ indicator }) => indicator.id)
  const citations = listCitations(view)
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
    sentences: listSentences(view),
    checks: checksOfView(view),
    notes: notesText(view),
    source: citations.length === 0 ? '' : exports.source(citations),
    version: exports.version(dataset.catalog.dataVersion),
    synthetic: dataset.catalog.synthetic ? exports.syntheticNote : null,
  }
}
