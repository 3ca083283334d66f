import type { Span } from '../span'

/** What was compared or noticed. */
export type FindingKind =
  | 'change'
  | 'direction'
  | 'percentPoint'
  | 'base'
  | 'sum'
  | 'subset'
  | 'rate'
  | 'limit'
  | 'places'
  | 'repeat'
  | 'sameAsBefore'
  | 'jump'
  | 'staleYear'
  | 'usage'
  | 'residue'

/**
 * `roundingOnly`: agrees only if the printed digits were cut, not rounded. `unverifiable`: a needed figure is
 * missing or approximate. `notice`: no contradiction, but worth a look.
 */
export type Verdict = 'inconsistent' | 'roundingOnly' | 'consistent' | 'unverifiable' | 'notice'

/** A result of the proof-reading. `expected` is what would be right, null where nobody can say. */
export type Finding = Span & {
  readonly kind: FindingKind
  readonly verdict: Verdict
  readonly expected: string | null
  /** One line of numbers and signs. */
  readonly arithmetic: string
}
