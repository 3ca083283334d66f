import type { TextDocument, Warning } from '../../../documents/model'

/** A text as it was brought in, with what its file warns of. */
export type SourceText = {
  /** The name of the file, or of what was pasted. */
  readonly name: string
  readonly format: TextDocument['format']
  readonly text: string
  readonly warnings: readonly Warning[]
}

/** What a person decided on a figure; `at` is an ISO moment. */
export type Decision =
  | { readonly kind: 'accepted' | 'rejected'; readonly at: string }
  | {
      readonly kind: 'corrected'
      readonly at: string
      /** In the printed unit and scale. */
      readonly value: number
      /** Null: the figure belongs to no indicator. */
      readonly indicator: string | null
    }

/** A correction that is being typed; kept, so that a killed tab loses nothing. */
export type Correction = {
  readonly key: string
  readonly value: string
  readonly indicator: string | null
}

/** Everything a person has done to a text. Keys are those of figures, findings and indicators. */
export type Progress = {
  /** The year of the report where a person set it; null: as the text says. */
  readonly year: number | null
  /** `region`: the place whose data are shown; `other`: one that the catalogue does not have. */
  readonly place: 'region' | 'other'
  /** The code of the region that was shown. */
  readonly region: string
  readonly decisions: Readonly<Record<string, Decision>>
  readonly correction: Correction | null
  /** The reason, as typed, for each ignored finding. */
  readonly ignored: Readonly<Record<string, string>>
  /** Indicators that are no longer published on purpose. */
  readonly dropped: readonly string[]
}

/** A text and what was done to it. */
export type Work = { readonly source: SourceText; readonly progress: Progress }

export function startProgress(region: string): Progress {
  return {
    year: null,
    place: 'region',
    region,
    decisions: {},
    correction: null,
    ignored: {},
    dropped: [],
  }
}

/** Records a decision; a correction of the same figure that was being typed ends. */
export function decide(progress: Progress, key: string, decision: Decision): Progress {
  return {
    ...progress,
    decisions: { ...progress.decisions, [key]: decision },
    correction: progress.correction?.key === key ? null : progress.correction,
  }
}

/** Takes a decision back. */
export function undecide(progress: Progress, key: string): Progress {
  return { ...progress, decisions: omit(progress.decisions, key) }
}

/** Ignores a finding for a reason, which may still be empty; null restores it. */
export function ignore(progress: Progress, key: string, reason: string | null): Progress {
  const ignored =
    reason === null ? omit(progress.ignored, key) : { ...progress.ignored, [key]: reason }
  return { ...progress, ignored }
}

/** Marks an indicator as no longer published on purpose, or takes that back. */
export function drop(progress: Progress, indicator: string, isDropped: boolean): Progress {
  const others = progress.dropped.filter((id) => id !== indicator)
  return { ...progress, dropped: isDropped ? [...others, indicator] : others }
}

/** A number as a person types it (2.41, 1,234, ２４１); null where it is none. */
export function parseTyped(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}

function omit<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
}
