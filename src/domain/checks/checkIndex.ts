import type { IndicatorId } from '../model/ids'
import { hasSameScope } from '../model/indicator'
import type { RatioTerms, RegionDataset } from '../model/regionDataset'
import type { Check, RateCheck } from './check'
import { listCheckIndicators, runChecks } from './runChecks'

/** The checks of a dataset by what is asked of them at every figure. */
export type FlaggedChecks = {
  /** Failed checks and those to review, by each indicator whose figure they use. */
  readonly using: ReadonlyMap<IndicatorId, readonly Check[]>
  /** The same item of the same scope elsewhere in the report, in both directions. */
  readonly siblings: ReadonlyMap<IndicatorId, readonly IndicatorId[]>
  /** By indicator and year. */
  readonly rates: ReadonlyMap<string, RateCheck>
}

/** By the series, which are shared by datasets that differ in compared years only. */
const known = new WeakMap<RegionDataset['seriesById'], FlaggedChecks>()

/** The flagged checks of a dataset, indexed once. */
export function indexFlaggedChecks(dataset: RegionDataset): FlaggedChecks {
  const index = known.get(dataset.seriesById) ?? buildIndex(dataset)
  known.set(dataset.seriesById, index)
  return index
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function buildIndex(dataset: RegionDataset): FlaggedChecks {
  const using = new Map<IndicatorId, Check[]>()
  const rates = new Map<string, RateCheck>()
  for (const check of runChecks(dataset)) {
    if (check.kind === 'rateAndTerms') rates.set(nameYear(check.indicator, check.year), check)
    if (check.outcome !== 'failed' && check.outcome !== 'review') continue
    for (const id of new Set(listCheckIndicators(check))) push(using, id, check)
  }
  const siblings = new Map<IndicatorId, IndicatorId[]>()
  for (const indicator of dataset.indicatorById.values()) {
    const { id, sameItemAs } = indicator
    const other = sameItemAs === null ? undefined : dataset.indicatorById.get(sameItemAs)
    // Of another scope it is another figure, whose faults say nothing about this one.
    if (other === undefined || !hasSameScope(indicator, other)) continue
    push(siblings, id, other.id)
    push(siblings, other.id, id)
  }
  return { using, siblings, rates }
}

function nameYear(indicator: string, year: number): string {
  return `${indicator} ${year}`
}

/** The numerator and denominator that a report states for a rate, and whether they give the printed rate. */
export type RateTerms = RatioTerms & { readonly agree: boolean }

/**
 * The terms of a rate in a year, in the denominator's power of ten. Null where the report does not state
 * both, and where they can neither prove nor contradict the rate (derived, approximate, of other periods).
 */
export function findRateTerms(
  dataset: RegionDataset,
  indicatorId: string,
  year: number,
): RateTerms | null {
  const check = indexFlaggedChecks(dataset).rates.get(nameYear(indicatorId, year))
  if (check === undefined || check.outcome === 'unverifiable') return null
  return { ...check.terms, agree: check.outcome === 'passed' }
}
