import { formatLongCitation, listSources } from './citation'
import { copyText } from '../browser/clipboard'
import { withFailureResult, type ExportAction } from '../exportAction'
import type { ExportView } from '../exportView'
import { listObservations } from '../table/buildTableRow'
import { listCitations, listSentences } from '../picture/pictureTexts'

/** Several references are numbered as in a bibliography. */
function numberLines(lines: readonly string[]): string {
  if (lines.length < 2) return lines.join('')
  return lines.map((line, index) => `[${index + 1}] ${line}`).join('\n')
}

/** Copies of the sentences, references and link; an empty text has no button. */
export function listTextActions(view: ExportView): readonly ExportAction[] {
  const { dataset, ids, link, today, messages } = view
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
  const sentences = listSentences(view)
  const sources = listSources(listObservations(dataset, ids), dataset.catalog.sources)
  const long = () =>
    numberLines(sources.map((source) => formatLongCitation(source, today(), messages.lang)))
  return [
    ...copy('sentence', actions.sentence(sentences.length), sentences.join('\n')),
    ...copy('citation-short', actions.citationShort, listCitations(view).join('\n')),
    ...copy('citation-long', actions.citationLong, sources.length === 0 ? '' : long),
    ...copy('link', actions.link, link),
  ]
}
