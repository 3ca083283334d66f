import { formatLongCitation, listSources } from './citation'
import { compareIndicators, type Comparison } from '../../domain/comparison/comparison'
import { formatFindings } from '../../format/sentences/cautionTexts'
import { formatSentence } from '../../format/sentences/sentence'
import { copyText } from '../browser/clipboard'
import { withFailureResult, type ExportAction } from '../exportAction'
import type { ExportView } from '../exportView'
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

/** Copies of the sentences, references and link, each worded on press; what would be empty has no button. */
export function listTextActions(view: ExportView): readonly ExportAction[] {
  const { dataset, ids, comparisons, link, today, messages } = view
  const { figures } = messages
  const { actions, failures } = messages.exports
  const copy = (id: string, label: string, text: () => string): ExportAction => ({
    id,
    label,
    kind: 'copy',
    run: withFailureResult(async () => {
      const { kind } = await copyText(text())
      return kind === 'copied' ? { kind } : { kind: 'failed', reason: failures.notAllowed }
    }, messages),
  })
  const sources = listSources(listObservations(dataset, ids), dataset.catalog.sources)
  const sentences = () =>
    comparisons.map((comparison) => formatSentence(comparison, figures)).join('\n')
  const short = () => [...listCitations(view), ...listNotes(comparisons, messages)].join('\n')
  const long = () =>
    [
      numberLines(sources.map((source) => formatLongCitation(source, today(), messages.lang))),
      ...listNotes(compareIndicators(dataset, ids), messages),
    ].join('\n')
  return [
    ...(comparisons.length === 0
      ? []
      : [copy('sentence', actions.sentence(comparisons.length), sentences)]),
    ...(listCitations(view).length === 0
      ? []
      : [copy('citation-short', actions.citationShort, short)]),
    ...(sources.length === 0 ? [] : [copy('citation-long', actions.citationLong, long)]),
    copy('link', actions.link, () => link),
  ]
}
