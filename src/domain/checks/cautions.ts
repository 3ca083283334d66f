import type { Comparability } from '../comparison/comparability'
import type { Event } from '../model/catalog'
import type { IndicatorId } from '../model/ids'
import type { Indicator } from '../model/indicator'
import {
  findPartOfYear,
  type Observation,
  type ReportedStatus,
  type ReportedValue,
} from '../model/observation'
import type { RegionDataset } from '../model/regionDataset'
import type { Check } from './check'
import { indexFlaggedChecks, type FlaggedChecks } from './checkIndex'

/**
 * How a check concerns an indicator: it tests its figure (`own`), it uses the figure as part, whole, term or
 * sibling of the tested one (`used`), or it tests a figure that this one rests on (`related`).
 */
export type Concern = 'own' | 'used' | 'related'

/** A check that failed or needs review, with the indicators that its texts name. */
export type CheckCaution = {
  readonly kind: 'check'
  readonly status: 'failed' | 'review'
  readonly concern: Concern
  readonly check: Check
  /** Of the tested figure. */
  readonly subject: Indicator
  /** Of the figure that the tested one is held against; null where it is held against several or its own. */
  readonly counterpart: Indicator | null
  /** It tests the earlier of two figures that are shown. */
  readonly isEarlier: boolean
}

/** What a reader must know of a figure or a comparison before quoting it. */
export type Caution =
  | CheckCaution
  /** The two years must not be compared. Without events, a figure is marked as a break. */
  | { readonly kind: 'notComparable'; readonly events: readonly Event[] }
  /** Derived, provisional, or the first of a new definition. */
  | {
      readonly kind: 'status'
      readonly status: Exclude<ReportedStatus, 'normal'>
      readonly figure: ReportedValue
    }
  /** The two figures cover different parts of their years. */
  | { readonly kind: 'periodsDiffer'; readonly figures: readonly [ReportedValue, ReportedValue] }
  /** Events that allow a comparison only with care. */
  | { readonly kind: 'events'; readonly events: readonly Event[] }
  /** 余, 约: not known to the last digit. */
  | { readonly kind: 'inexact'; readonly figure: ReportedValue }

/** Two figures that are shown together; a figure alone is both. */
type Compared = {
  readonly from: Observation
  readonly to: Observation
  readonly comparability: Comparability
}

/**
 * The cautions of an indicator in two years, gravest first, the later year's before the earlier's, none twice:
 * failed checks, breaks, checks to review, derived and provisional figures, differing periods, events, inexact figures.
 */
export function listCautions(
  dataset: RegionDataset,
  indicator: Indicator,
  { from, to, comparability }: Compared,
): readonly Caution[] {
  const figures = (from.year === to.year ? [to] : [to, from]).filter(
    (point): point is ReportedValue => point.kind === 'reported',
  )
  const years = new Set(figures.map(({ year }) => year))
  const checks = listCheckCautions(dataset, indicator, to.year)
    .filter(({ check }) => years.has(check.year))
    .sort((a, b) => Number(a.isEarlier) - Number(b.isEarlier))
  const [first, second] = figures
  const differing =
    first !== undefined && second !== undefined && findPartOfYear(first) !== findPartOfYear(second)
      ? ([second, first] as const)
      : null
  return [
    ...checks.filter(({ status }) => status === 'failed'),
    ...(comparability.kind === 'notComparable' && figures.length > 1
      ? [{ kind: 'notComparable', events: comparability.events } as const]
      : []),
    ...checks.filter(({ status }) => status === 'review'),
    ...figures.flatMap((figure) =>
      figure.status === 'normal'
        ? []
        : [{ kind: 'status', status: figure.status, figure } as const],
    ),
    ...(differing === null ? [] : [{ kind: 'periodsDiffer', figures: differing } as const]),
    ...(comparability.kind === 'caution' && figures.length > 1
      ? [{ kind: 'events', events: comparability.events } as const]
      : []),
    ...figures.flatMap((figure) =>
      // That a figure is derived says as much.
      figure.precision === 'exact' || figure.status === 'estimated'
        ? []
        : [{ kind: 'inexact', figure } as const],
    ),
  ]
}

/** The cautions of one figure, as a table row needs them. None for a missing one and for another region's. */
export function listFigureCautions(
  dataset: RegionDataset,
  observation: Observation,
): readonly Caution[] {
  const indicator = dataset.indicatorById.get(observation.indicator)
  if (indicator === undefined || observation.region !== dataset.region.code) return []
  const comparability = { kind: 'comparable' } as const
  return listCautions(dataset, indicator, { from: observation, to: observation, comparability })
}

/** The figures that one rests on: the terms of a rate, the parts of a sum, the same item elsewhere. */
function listBases(
  { id, ratio, parts }: Indicator,
  { siblings }: FlaggedChecks,
): readonly IndicatorId[] {
  const terms = ratio === null ? [] : [ratio.numerator, ratio.denominator]
  return [...terms, ...parts, ...(siblings.get(id) ?? [])]
}

function listCheckCautions(
  dataset: RegionDataset,
  indicator: Indicator,
  toYear: number,
): readonly CheckCaution[] {
  const index = indexFlaggedChecks(dataset)
  const direct = index.using.get(indicator.id) ?? []
  const found = new Set(direct)
  const related = listBases(indicator, index)
    .flatMap((id) => (index.using.get(id) ?? []).filter((check) => check.indicator === id))
    .filter((check) => !found.has(check))
    // A base that the report also counts in another scope is not doubtful itself.
    .filter((check) => check.kind !== 'sameItem' || check.outcome === 'failed')
  const own = direct.filter((check) => check.indicator === indicator.id)
  const used = direct.filter((check) => check.indicator !== indicator.id)
  const build = (concern: Concern, checks: readonly Check[]) =>
    checks.flatMap((check) => buildCheckCaution(dataset, concern, check, toYear) ?? [])
  return [...build('own', own), ...build('used', used), ...build('related', [...new Set(related)])]
}

function buildCheckCaution(
  { indicatorById }: RegionDataset,
  concern: Concern,
  check: Check,
  toYear: number,
): CheckCaution | null {
  const { outcome: status } = check
  const subject = indicatorById.get(check.indicator)
  if ((status !== 'failed' && status !== 'review') || subject === undefined) return null
  const other = findCounterpart(check)
  const counterpart = other === null ? null : (indicatorById.get(other) ?? null)
  const isEarlier = check.year < toYear
  return { kind: 'check', status, concern, check, subject, counterpart, isEarlier }
}

function findCounterpart(check: Check): IndicatorId | null {
  switch (check.kind) {
    case 'subset':
      return check.whole.indicator
    case 'limit':
      return check.limit.indicator
    case 'sameItem':
      return check.first.indicator
    case 'printedChange':
    case 'partsAndWhole':
    case 'places':
    case 'rateAndTerms':
    case 'outlier':
      return null
  }
}
