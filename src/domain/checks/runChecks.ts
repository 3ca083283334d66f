import type { Check, LimitCheck, RateCheck, SubsetCheck } from './check'
import { CHECK_OUTCOMES } from './checkOutcome'
import { checkOutliers } from './checkOutliers'
import { checkPlaces } from './checkPlaces'
import { checkPrintedChanges } from './checkPrintedChanges'
import { checkLimits, checkParts, checkRates, checkSameItems, checkSubsets } from './checkRelations'
import type { IndicatorId } from '../model/ids'
import type { RegionDataset } from '../model/regionDataset'

/** By the series, which are shared by datasets that differ in compared years only. */
const known = new WeakMap<RegionDataset['seriesById'], readonly Check[]>()

/**
 * Every check that the dataset's figures and relations allow: by outcome, failed first; then in the
 * catalogue's order, by year and by kind. Cached per dataset, which never changes.
 */
export function runChecks(dataset: RegionDataset): readonly Check[] {
  const found = known.get(dataset.seriesById) ?? computeChecks(dataset)
  known.set(dataset.seriesById, found)
  return found
}

function computeChecks(dataset: RegionDataset): readonly Check[] {
  const order = new Map(dataset.catalog.indicators.map(({ id }, index) => [id, index]))
  const findOrder = (check: Check) => order.get(check.indicator) ?? order.size
  const rates = checkRates(dataset)
  const checks: Check[] = [
    ...checkPrintedChanges(dataset),
    ...checkParts(dataset),
    ...[...checkSubsets(dataset), ...checkLimits(dataset)].filter(
      (check) => !rates.some((rate) => saysMore(rate, check)),
    ),
    ...checkPlaces(dataset),
    ...rates,
    ...checkSameItems(dataset),
    ...checkOutliers(dataset),
  ]
  // Sorting is stable: each pass keeps the order of the one before among equals.
  return checks
    .sort((a, b) => a.year - b.year)
    .sort((a, b) => findOrder(a) - findOrder(b))
    .sort((a, b) => CHECK_OUTCOMES.indexOf(a.outcome) - CHECK_OUTCOMES.indexOf(b.outcome))
}

/** Whether two figures are the terms of a rate, whose check says the same and more. */
function saysMore({ ratio, year, outcome }: RateCheck, check: SubsetCheck | LimitCheck): boolean {
  const around = check.kind === 'subset' ? check.whole : check.limit
  return (
    outcome !== 'unverifiable' &&
    year === check.year &&
    check.indicator === ratio.numerator &&
    around.indicator === ratio.denominator
  )
}

/** The indicators whose figures a check uses, its own first. */
export function listCheckIndicators(check: Check): readonly IndicatorId[] {
  switch (check.kind) {
    case 'printedChange':
    case 'outlier':
    case 'places':
      return [check.indicator]
    case 'partsAndWhole':
      return [check.indicator, ...check.parts.map(({ indicator }) => indicator)]
    case 'subset':
      return [check.indicator, check.whole.indicator]
    case 'limit':
      return [check.indicator, check.limit.indicator]
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
