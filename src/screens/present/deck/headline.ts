import { formatSentence } from '../../../format/sentences/sentence'
import type { Messages } from '../../../messages/zh'
import type { Comparison } from '../../../domain/comparison/comparison'

/** The one sentence, set in two sizes: its first clause large, what follows it smaller. */
export type Headline = { readonly lead: string; readonly rest: string }

/** Parts the sentence after its first semicolon; `rest` is empty where there is none. */
export function buildHeadline(comparison: Comparison, messages: Messages): Headline {
  const sentence = formatSentence(comparison, messages.figures)
  const { semicolon } = messages.figures.sentence
  const at = sentence.indexOf(semicolon)
  if (at >= 0)
    return {
      lead: sentence.slice(0, at),
      rest: capitalised(sentence.slice(at + semicolon.length)),
    }
  // A headline has no full stop.
  const { stop } = messages.figures.sentence
  const bare = sentence.endsWith(stop) ? sentence.slice(0, -stop.length) : sentence
  return { lead: bare, rest: '' }
}

/** Set apart, it begins a sentence; Chinese has no capitals to change. */
function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
