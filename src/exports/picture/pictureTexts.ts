import { formatFindings, listNamedWords } from '../../format/sentences/findings'
import { markCaution } from '../../format/markCaution'
import { noteMark, noteText } from '../../format/note'
import { whenText } from '../../format/values/period'
import { buildClauses, joinClauses } from '../../format/sentences/sentence'
import { unitAbove } from '../../format/values/unit'
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

/** Each sentence without what the data checks found, which the picture prints in its own colour. */
function listUncheckedSentences({ comparisons, messages }: ExportView): readonly string[] {
  return comparisons.map((comparison) => {
    const { main, rest } = buildClauses(comparison, messages.figures)
    return joinClauses([main, ...rest], messages.figures)
  })
}

/** What the data checks found about the figures in view, with the name if there are several. */
function listFindings({ comparisons, messages }: ExportView): readonly string[] {
  return comparisons.flatMap(({ indicator, cautions }) => {
    const name = comparisons.length > 1 ? indicator.name[messages.lang] : null
    const findings = formatFindings(cautions, name, messages.figures)
    return findings === '' ? [] : [markCaution(findings)]
  })
}

/** Every caution in a few words, for a picture without sentences. */
function listBriefCautions({ comparisons, messages }: ExportView): readonly string[] {
  const named = comparisons.map(({ indicator, cautions }) => ({
    name: comparisons.length > 1 ? indicator.name[messages.lang] : null,
    cautions,
  }))
  return listNamedWords(named, messages.figures).map(markCaution)
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
    sentences: listUncheckedSentences(view),
    cautions: listFindings(view),
    briefCautions: listBriefCautions(view),
    notes: formatNotes(view),
    source: citations.length === 0 ? '' : exports.source(citations),
    version: exports.version(dataset.catalog.dataVersion),
    synthetic: dataset.catalog.synthetic ? exports.syntheticNote : null,
  }
}
