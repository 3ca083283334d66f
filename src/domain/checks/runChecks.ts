import type { Check, CheckOutcome } from './check'
import { checkOutliers } from './checkOutliers'
import { checkPrintedChanges } from './checkPrintedChanges'
import { checkParts, checkRates, checkSameItems, checkSubsets } from './checkRelations'
import type { IndicatorId } from '../model/ids'
import type { RegionDataset } from '../model/regionDataset'

const OUTCOME_ORDER: readonly CheckOutcome[] = ['failed', 'unverifiable', 'passed']

/** By the series, which are shared by datasets that differ in compared years only. */
const known = new WeakMap<RegionDataset['seriesById'], readonly Check[]>()

/**
 * Every check that the dataset's figures and relations allow: failed first, then unverifiable, then
 * passed; then in the catalogue's order, by year and by kind. Cached per dataset, which never changes.
 */
export function runChecks(dataset: RegionDataset): readonly Check[] {
  const found = known.get(dataset.seriesById) ?? computeChecks(dataset)
  known.set(dataset.seriesById, found)
  return found
}

function computeChecks(dataset: RegionDataset): readonly Check[] {
  const order = new Map(dataset.catalog.indicators.map(({ id }, index) => [id, index]))
  const findOrder = (check: Check) => order.get(check.indicator) ?? order.size
  const checks: Check[] = [
    ...checkPrintedChanges(dataset),
    ...checkParts(dataset),
    ...checkSubsets(dataset),
    ...checkRates(dataset),
    ...checkSameItems(dataset),
    ...checkOutliers(dataset),
  ]
  // Sorting is stable: each pass keeps the order of the one before among equals.
  return checks
    .sort((a, b) => a.year - b.year)
    .sort((a, b) => findOrder(a) - findOrder(b))
    .sort((a, b) => OUTCOME_ORDER.indexOf(a.outcome) - OUTCOME_ORDER.indexOf(b.outcome))
}

/** The indicators whose figures a check uses, its own first. */
export function listCheckIndicators(check: Check): readonly IndicatorId[] {
  switch (check.kind) {
    case 'printedChange':
    case 'outlier':
      return [check.indicator]
    case 'partsAndWhole':
      return [check.indicator, ...check.parts.map(({ indicator }) => indicator)]
    case 'subset':
      return [check.indicator, check.whole.indicator]
    case 'rateAndTerms':
      return [check.indicator, check.ratio.numerator, check.ratio.denominator]
    case 'sameItem':
      return [check.indicator, check.first.indicator]
  }
}

/** The checks that use a figure of the indicator: as subject, part, whole or term. */
export function findChecksUsing(checks: readonly Check[], indicatorId: string): readonly Check[] {
  return checks.filter((check) => listCheckIndicators(check).some((id) => id === indicatorId))
}
