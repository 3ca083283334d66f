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

/** Copies of the sentences, references and link; an empty text has no button. */
export function listTextActions(view: ExportView): readonly ExportAction[] {
  const { dataset, ids, comparisons, link, today, messages } = view
  const { figures } = messages
  const { actions, failures } = messages.exports
  const copy = (
    id: string,
    label: string,
    text: string | (() => string),
  ): readonly ExportAction[] => {
    if (text === '') return []
    const run: ExportAction['run'] = async () => {
      const { kind } = await copyText(typeof text === 'string' ? text : text())
      return kind === 'copied' ? { kind } : { kind: 'failed', reason: failures.notAllowed }
    }
    return [{ id, label, kind: 'copy', run: withFailureResult(run, messages) }]
  }
  const sentences = comparisons.map((comparison) => formatSentence(comparison, figures))
  const sources = listSources(listObservations(dataset, ids), dataset.catalog.sources)
  const notes = listNotes(compareIndicators(dataset, ids), messages)
  const long = () =>
    [
      numberLines(sources.map((source) => formatLongCitation(source, today(), messages.lang))),
      ...notes,
    ].join('\n')
  const short = listCitations(view)
  return [
    ...copy('sentence', actions.sentence(sentences.length), sentences.join('\n')),
    ...copy(
      'citation-short',
      actions.citationShort,
      short.length === 0 ? '' : [...short, ...listNotes(comparisons, messages)].join('\n'),
    ),
    ...copy('citation-long', actions.citationLong, sources.length === 0 ? '' : long),
    ...copy('link', actions.link, link),
  ]
}
