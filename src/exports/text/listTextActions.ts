import { formatLongCitation, listSources } from './citation'
import type { YearPair } from '../../domain/model/comparedYears'
import { compareIndicators, type Comparison } from '../../domain/comparison/comparison'
import { formatFindings } from '../../format/sentences/findings'
import { formatSentence } from '../../format/sentences/sentence'
import { copyText } from '../browser/clipboard'
import { withFailureResult, type ExportAction } from '../exportAction'
import type { ExportView } from '../exportView'
import { buildComparisonTable, buildYearsTable } from '../comparison/comparisonTable'
import { formatTable } from '../comparison/tableText'
import { listObservations } from '../table/buildTableRow'
import { listCitations } from '../picture/pictureTexts'

/** Several references are numbered as in a bibliography. */
function numberLines(lines: readonly string[]): string {
  if (lines.length < 2) return lines.join('')
  return lines.map((line, index) => `[${index + 1}] ${line}`).join('\n')
}

/** What the data checks found about the cited figures, a line each: a reference is copied without them. */
function listNotes(
  comparisons: readonly Comparison[],
  { figures, lang }: ExportView['messages'],
): readonly string[] {
  return comparisons.flatMap(({ indicator, cautions }) => {
    const findings = formatFindings(cautions, indicator.name[lang], figures)
    return findings === '' ? [] : [figures.cautions.note(findings)]
  })
}

/** A sentence with its source in brackets; of several, a line each, and the sources once. */
function joinSentences(view: ExportView): string {
  const { comparisons, messages } = view
  const sentences = comparisons.map((comparison) => formatSentence(comparison, messages.figures))
  const citations = listCitations(view)
  const [only = ''] = sentences
  if (citations.length === 0) return sentences.join('\n')
  return sentences.length === 1
    ? messages.exports.sentenceWithSource(only, citations)
    : [...sentences, messages.exports.source(citations)].join('\n')
}

/** Copies of the sentences, the table, references and link, each worded on press; what would be empty has no button. */
export function listTextActions(view: ExportView): readonly ExportAction[] {
  const { dataset, ids, comparisons, link, today, messages } = view
  const { comparedYears: pair } = dataset
  const { actions, failures } = messages.exports
  const copy = (
    id: string,
    label: string,
    text: () => string,
    html: () => string | null = () => null,
  ): ExportAction => ({
    id,
    label,
    kind: 'copy',
    run: withFailureResult(async () => {
      const { kind } = await copyText(text(), html())
      return kind === 'copied' ? { kind } : { kind: 'failed', reason: failures.notAllowed }
    }, messages),
  })
  const sources = listSources(listObservations(dataset, ids), dataset.catalog.sources)
  const sentences = () => joinSentences(view)
  const table = (years: YearPair) => {
    const [only = ''] = ids
    return formatTable(
      view.extent === 'page' && ids.length === 1
        ? buildYearsTable(dataset, only, messages)
        : buildComparisonTable(dataset, ids, years, messages, { namesReport: true }),
    )
  }
  const short = () => [...listCitations(view), ...listNotes(comparisons, messages)].join('\n')
  const long = () =>
    [
      numberLines(sources.map((source) => formatLongCitation(source, today(), messages.lang))),
      ...listNotes(compareIndicators(dataset, ids), messages),
    ].join('\n')
  const years = pair === null ? null : [...new Set([pair.from, pair.to])].map(String).join('—')
  return [
    ...(comparisons.length === 0
      ? []
      : [copy('sentence', actions.sentence(comparisons.length), sentences)]),
    ...(pair === null || ids.length === 0
      ? []
      : [
          copy(
            'table',
            actions.table,
            () => table(pair).text,
            () => table(pair).html,
          ),
        ]),
    ...(listCitations(view).length === 0
      ? []
      : [copy('citation-short', actions.citationShort, short)]),
    ...(sources.length === 0 ? [] : [copy('citation-long', actions.citationLong, long)]),
    copy('link', actions.link(years), () => link),
    copy('link-pinned', actions.linkPinned(dataset.catalog.dataVersion), () => view.pinnedLink),
  ]
}
