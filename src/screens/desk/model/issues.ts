import type { Warning } from '../../../documents/model'
import type { Finding, FindingKind, Verdict } from '../../../reading/findings/finding'
import type { Span } from '../../../reading/span'

/** How grave an issue is, the gravest first. `unpublishable`: must not be in a published text. */
export const WEIGHTS = [
  'inconsistent',
  'unpublishable',
  'notice',
  'roundingOnly',
  'unverifiable',
  'consistent',
] as const satisfies readonly (Verdict | 'unpublishable')[]

export type Weight = (typeof WEIGHTS)[number]

export type IssueKind = FindingKind | Warning['kind']

/** A finding of the proof-reading, or a warning of the document. */
export type Issue = Span & {
  /** The same after every reading of the text. */
  readonly key: string
  readonly weight: Weight
  readonly kind: IssueKind
  readonly expected: string | null
  /** One line of numbers and signs; empty for warnings. */
  readonly arithmetic: string
  /** What was inserted, deleted, hidden or remarked; empty where the text itself says it. */
  readonly detail: string
  readonly author: string
}

/** Merges findings and warnings: the gravest first, each weight in the order of the text. */
export function listIssues(
  findings: readonly Finding[],
  warnings: readonly Warning[],
): readonly Issue[] {
  const found = findings.map(fromFinding)
  // A blank is found by the reading as well.
  const own = warnings
    .filter(
      (warning) =>
        warning.kind !== 'placeholder' ||
        !found.some(
          ({ kind, start, end }) =>
            kind === 'residue' && start < warning.end && end > warning.start,
        ),
    )
    .map(fromWarning)
  const keys = new Map<string, number>()
  return [...found, ...own]
    .sort((a, b) => a.start - b.start)
    .sort((a, b) => WEIGHTS.indexOf(a.weight) - WEIGHTS.indexOf(b.weight))
    .map((issue) => {
      const count = keys.get(issue.key) ?? 0
      keys.set(issue.key, count + 1)
      return count === 0 ? issue : { ...issue, key: `${issue.key}#${count}` }
    })
}

function fromFinding({ kind, verdict, start, end, expected, arithmetic }: Finding): Issue {
  return {
    key: `${kind}/${start}-${end}`,
    start,
    end,
    weight: kind === 'residue' ? 'unpublishable' : verdict,
    kind,
    expected,
    arithmetic,
    detail: '',
    author: '',
  }
}

function fromWarning(warning: Warning): Issue {
  const { kind, start, end } = warning
  return {
    key: `${kind}/${start}-${end}`,
    start,
    end,
    weight: kind === 'picture' ? 'notice' : 'unpublishable',
    kind,
    expected: null,
    arithmetic: '',
    detail: 'text' in warning && kind !== 'placeholder' ? warning.text : '',
    author: 'author' in warning ? warning.author : '',
  }
}

export type IssueGroup = { readonly weight: Weight; readonly issues: readonly Issue[] }

/** The issues by weight, also those that are ignored; weights without any are left out. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  return WEIGHTS.map((weight) => ({
    weight,
    issues: issues.filter((issue) => issue.weight === weight),
  })).filter((group) => group.issues.length > 0)
}

/** Issues that ask for something to be done: all but those that agree or cannot be checked. */
export function countPending(
  issues: readonly Issue[],
  ignored: Readonly<Record<string, string>>,
): number {
  return issues.filter(
    ({ weight, key }) =>
      weight !== 'consistent' && weight !== 'unverifiable' && ignored[key] === undefined,
  ).length
}
