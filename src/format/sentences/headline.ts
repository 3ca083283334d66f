import type { Comparison } from '../../domain/comparison/comparison'
import { findEarlierFigures } from '../../domain/comparison/earlierFigures'
import type { Indicator } from '../../domain/model/indicator'
import type { RegionDataset } from '../../domain/model/regionDataset'
import type { FigureMessages, Messages } from '../../messages/messages'
import { whenText } from '../values/period'
import { listCautionWords } from './cautionTexts'
import { changePrecision } from './change'
import { cautionClauses, oneWayClause } from './course'
import { careClause, evidenceClauses, joinClauses } from './sentence'

type Texts = Pick<Messages, 'figures' | 'overview' | 'lang'>

/** Indicators that share one clause of the headline. */
type Group = {
  readonly heads: { readonly said: string; readonly names: string[] }[]
  readonly limits: string
}

type Headline = {
  /** What changed: every indicator once. Empty for no comparison. */
  readonly text: string
  /** Why all changes are read with care; empty where that is said of some only, or of none. */
  readonly care: string
  /** Each indicator with a flagged check, and the gravest of its findings. */
  readonly findings: readonly string[]
}

/** What several indicators together say of the compared years: what is surest comes first. */
export function formatHeadline(
  dataset: RegionDataset,
  comparisons: readonly Comparison[],
  { figures, overview: { headline }, lang }: Texts,
): Headline {
  const cares = comparisons.flatMap((comparison) =>
    comparison.kind === 'change' ? [careClause(comparison, figures)] : [],
  )
  // What limits all changes alike is said once.
  const shared = new Set(cares).size === 1 ? (cares[0] ?? null) : null
  const groups: Group[] = []
  for (const comparison of [...comparisons].sort((a, b) => rank(a) - rank(b))) {
    const said = describeOutcome(dataset, comparison, figures, headline)
    const limits = listLimits(comparison, figures, shared === null).join(figures.sentence.comma)
    const group = find(groups, (known) => known.limits === limits, { heads: [], limits })
    find(group.heads, (known) => known.said === said, { said, names: [] }).names.push(
      shortName(comparison.indicator, lang),
    )
  }
  return {
    text: groups.length === 0 ? '' : headline.sentence(groups),
    care: joinClauses(shared === null ? [] : [shared], figures),
    findings: comparisons.flatMap(({ indicator, cautions }) =>
      listCautionWords(cautions.filter(({ kind }) => kind === 'check').slice(0, 1), figures).map(
        (word) => figures.cautions.named(shortName(indicator, lang), word),
      ),
    ),
  }
}

/** The matching item of a list, which gets a new one where none matches. */
function find<Item>(list: Item[], matches: (item: Item) => boolean, otherwise: Item): Item {
  const known = list.find(matches)
  if (known === undefined) list.push(otherwise)
  return known ?? otherwise
}

/** A name without the remark in brackets at its end: the card has the whole name. */
function shortName({ name }: Indicator, lang: Messages['lang']): string {
  return name[lang].replace(/（[^（）]*）$|\s\([^()]*\)$/, '')
}

/** A change that a test shows is the news; then other changes. */
function rank(comparison: Comparison): number {
  if (comparison.kind !== 'change') return 2
  return comparison.change.chance.kind === 'beyond' ? 0 : 1
}

function describeOutcome(
  dataset: RegionDataset,
  comparison: Comparison,
  figures: FigureMessages,
  headline: Messages['overview']['headline'],
): string {
  const [from, to] = [whenText(comparison.from, figures), whenText(comparison.to, figures)]
  switch (comparison.kind) {
    case 'change': {
      const { change } = comparison
      if (change.direction === 'unknown') return figures.unknownDifference
      if (change.direction === 'level')
        return figures.sameAs(from, changePrecision(change) === 'exact')
      return headline[change.direction]
    }
    case 'notComparable':
      return figures.cautions.short.notComparable
    case 'baseline':
      return {
        some: headline.none(from),
        silent: headline.first(to),
        unknown: headline.noEarlier,
      }[findEarlierFigures(dataset, comparison)]
    case 'singleYear':
      return headline.noEarlier
    case 'noFigure':
      return headline.none(to)
  }
}

/** What limits a change in the words of its card; a run or trend; and care where it is not said for all. */
function listLimits(
  comparison: Comparison,
  figures: FigureMessages,
  saysCare: boolean,
): readonly string[] {
  if (comparison.kind !== 'change') return []
  const { direction } = comparison.change
  const isMove = direction === 'up' || direction === 'down'
  const run = isMove ? oneWayClause(comparison, figures) : null
  const needsCare =
    (saysCare && careClause(comparison, figures) !== null) ||
    (run !== null && cautionClauses(comparison, figures).length > 0)
  return [
    ...evidenceClauses(comparison, figures),
    ...(run === null ? [] : [run]),
    ...(needsCare ? [figures.cautions.short.events] : []),
  ]
}
