import type { Comparison } from '../../../domain/comparison/comparison'
import type { RegionDataset } from '../../../domain/model/regionDataset'
import { formatSentence } from '../../../format/sentences/sentence'
import { sourceText } from '../../../format/source'
import type { Messages } from '../../../messages/messages'

/** The sentence about an indicator, as it is pasted: with terms, cautions, and its place in the report. */
export function sentenceToCopy(
  { sourceById }: RegionDataset,
  comparison: Comparison,
  { search, figures }: Messages<'search'>,
): string {
  const sentence = formatSentence(comparison, figures)
  const { to } = comparison
  const source = to.kind === 'reported' ? sourceById.get(to.source) : undefined
  return to.kind === 'reported' && source !== undefined
    ? search.withSource(sentence, sourceText(source, to.locator, figures))
    : sentence
}
