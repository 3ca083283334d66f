import { longCitation, sourcesOf } from './citation'
import { copyText } from '../browser/clipboard'
import { guarded, type ExportAction } from '../exportAction'
import type { ExportView } from '../exportView'
import { observationsOf } from '../table/tableRow'
import { citationsOf, sentencesOf } from '../picture/pictureTexts'

/** Several references are numbered, as in a list of references. */
function numbered(lines: readonly string[]): string {
  if (lines.length < 2) return lines.join('')
  return lines.map((line, index) => `[${index + 1}] ${line}`).join('\n')
}

/** The sentence, the references and the link, each to be copied; what there is none of has no button. */
export function textActions(view: ExportView): readonly ExportAction[] {
  const { world, ids, link, today, words } = view
  const { actions, failures } = words.exports
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
    return [{ id, label, kind: 'copy', run: guarded(run, words) }]
  }
  const sentences = sentencesOf(view)
  const sources = sourcesOf(observationsOf(world, ids), world.catalog.sources)
  const long = () => numbered(sources.map((source) => longCitation(source, today(), words.lang)))
  return [
    ...copy('sentence', actions.sentence(sentences.length), sentences.join('\n')),
    ...copy('citation-short', actions.citationShort, citationsOf(view).join('\n')),
    ...copy('citation-long', actions.citationLong, sources.length === 0 ? '' : long),
    ...copy('link', actions.link, link),
  ]
}
