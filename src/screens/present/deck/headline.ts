import { formatSentence } from '../../../format/sentences/sentence'
import type { Messages } from '../../../messages/messages'
import type { Comparison } from '../../../domain/comparison/comparison'

/** The sentence of a comparison in two sizes: the first clause large, the rest smaller. */
export type Headline = { readonly lead: string; readonly rest: string }

/** Splits the sentence at its first semicolon; `rest` is empty where there is none. */
export function buildHeadline(comparison: Comparison, messages: Messages<'present'>): Headline {
  const sentence = formatSentence(comparison, messages.figures)
  const { semicolon } = messages.figures.sentence
  const end = sentence.indexOf(semicolon)
  if (end >= 0)
    return {
      lead: sentence.slice(0, end),
      rest: capitalize(sentence.slice(end + semicolon.length)),
    }
  // A headline has no full stop.
  const { stop } = messages.figures.sentence
  const lead = sentence.endsWith(stop) ? sentence.slice(0, -stop.length) : sentence
  return { lead, rest: '' }
}

/** On its own it starts a sentence; Chinese is unchanged. */
function capitalize(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
