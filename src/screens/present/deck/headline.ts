import { buildClauses, joinClauses } from '../../../format/sentences/sentence'
import type { Messages } from '../../../messages/messages'
import type { Comparison } from '../../../domain/comparison/comparison'

/** The sentence of a comparison by size: level and change large, what limits them smaller. */
export type Headline = {
  readonly lead: string
  /** What the data checks found; empty where nothing failed. */
  readonly caution: string
  /** Limits of comparability, and the trend; may be empty. */
  readonly rest: string
}

/** The clauses of the sentence. The lead has no full stop, because a headline has none. */
export function buildHeadline(comparison: Comparison, messages: Messages<'present'>): Headline {
  const { main, cautions, rest } = buildClauses(comparison, messages.figures)
  return {
    lead: joinClauses([main], messages.figures).slice(0, -messages.figures.sentence.stop.length),
    caution: joinClauses(cautions, messages.figures),
    rest: joinClauses(rest, messages.figures),
  }
}
