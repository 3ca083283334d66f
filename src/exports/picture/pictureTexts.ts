import { explainCheck } from '../../format/sentences/explainCheck'
import { noteMark, noteText } from '../../format/note'
import { whenText } from '../../format/values/period'
import { formatSentence } from '../../format/sentences/sentence'
import { unitAbove } from '../../format/values/unit'
import { runChecks } from '../../domain/checks/runChecks'
import { listAnnotatedPoints } from '../../domain/model/series'
import type { Comparison } from '../../domain/comparison/comparison'
import type { ReportedValue } from '../../domain/model/observation'
import { formatShortCitation, listSources } from '../text/citation'
import { buildTitle, type ChartInView, type ExportView } from '../exportView'
import type { PictureTexts } from './frameLayout'

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

/** The figures of a comparison, the newer first. */
function listFigures({ from, to }: Comparison): readonly ReportedValue[] {
  return [to, from].filter((one): one is ReportedValue => one.kind === 'reported')
}

/** Where the compared figures are printed: each report once, with all places. */
export function listCitations({ comparisons, dataset, messages }: ExportView): readonly string[] {
  const figures = comparisons.flatMap(listFigures)
  return listSources(figures, dataset.catalog.sources).map((report) => {
    const citedFigures = figures.filter(({ source }) => source === report.id)
    return formatShortCitation(
      report,
      citedFigures.map(({ locator }) => locator),
      messages,
    )
  })
}

/** One sentence per comparison. */
export function listSentences({ comparisons, messages }: ExportView): readonly string[] {
  return comparisons.map((comparison) => formatSentence(comparison, messages.figures))
}

/** Where a report contradicts itself about the figures in view, with the name if there are several. */
function listFailedChecks({ comparisons, dataset, messages }: ExportView): readonly string[] {
  const context = { dataset, messages }
  return comparisons.flatMap(({ indicator, from, to }) =>
    runChecks(dataset)
      .filter(({ outcome }) => outcome === 'failed')
      .filter((check) => check.indicator === indicator.id)
      .filter(({ year }) => year === from.year || year === to.year)
      .map((check) => {
        const name = comparisons.length > 1 ? `${indicator.name[messages.lang]} · ` : ''
        return `⚠ ${name}${explainCheck(check, context)}`
      }),
  )
}

/** The notes of a single indicator, with the signs of its chart: `① 2020年：…`. */
function formatNotes({ comparisons, dataset, messages }: ExportView): string {
  const [only] = comparisons
  const series = only === undefined ? undefined : dataset.seriesById.get(only.indicator.id)
  if (series === undefined || comparisons.length > 1) return ''
  const { figures } = messages
  return listAnnotatedPoints(series)
    .map((point, index) => {
      const texts = point.notes.map((note) => noteText(note, figures))
      const when = whenText(point, figures)
      return `${noteMark(index + 1)} ${when} ${texts.join(figures.sentence.semicolon)}`
    })
    .join(' ')
}

/** The texts around the chart of the view; with the units of its figures unless the chart has its own. */
export function buildPictureTexts(
  view: ExportView,
  { unit, remarks }: Pick<ChartInView, 'unit' | 'remarks'> = { unit: null, remarks: [] },
): PictureTexts {
  const { comparisons, dataset, messages } = view
  const { exports, lang } = messages
  const units = comparisons.map(({ indicator }) => unitAbove(indicator, lang))
  const scopes = comparisons.map(({ indicator }) => indicator.scope[lang])
  const ids = comparisons.length === 0 ? view.ids : comparisons.map(({ indicator }) => indicator.id)
  const citations = listCitations(view)
  return {
    title: buildTitle(view, ids),
    unit:
      comparisons.length === 0
        ? ''
        : exports.unit(
            unit ?? exports.notes.names(unique(units)),
            exports.notes.names(unique(scopes)),
          ),
    remarks,
    sentences: listSentences(view),
    checks: listFailedChecks(view),
    notes: formatNotes(view),
    source: citations.length === 0 ? '' : exports.source(citations),
    version: exports.version(dataset.catalog.dataVersion),
    synthetic: dataset.catalog.synthetic ? exports.syntheticNote : null,
  }
}
