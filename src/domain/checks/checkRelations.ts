import {
  identifyCheck,
  type LimitCheck,
  type PartsCheck,
  type RateCheck,
  type SameItemCheck,
  type SubsetCheck,
  listTested,
  type Tested,
} from './check'
import { computeOutcome } from './checkOutcome'
import { compareWithLimit } from './compareWithLimit'
import type { IndicatorId } from '../model/ids'
import { hasSameScope, type Indicator } from '../model/indicator'
import type { ReportedValue } from '../model/observation'
import { findObservation, type RegionDataset } from '../model/regionDataset'
import { findStatement } from '../model/statements'
import {
  addDecimals,
  scaleDecimal,
  subtractDecimals,
  toDecimal,
  type Decimal,
} from '../statistics/decimal'
import { countPrintedDecimals, matchesPrinted } from '../statistics/rounding'
import {
  addRanges,
  findRoundingRange,
  mayPrintAs,
  percentRange,
  type Range,
} from '../statistics/roundingRange'

type Related = { readonly indicator: Indicator; readonly figure: ReportedValue }

/** Another indicator and its figure of the same year in the same report; null where that does not state it. */
function findRelated(
  dataset: RegionDataset,
  id: IndicatorId | null,
  { year, source }: ReportedValue,
): Related | null {
  if (id === null) return null
  const indicator = dataset.indicatorById.get(id)
  const figure = findStatement(findObservation(dataset, id, year), source)
  return indicator === undefined || figure === null ? null : { indicator, figure }
}

/** Where a figure may lie by its rounding, in another indicator's power of ten. */
function findRange({ figure, indicator }: Related, { multiplier }: Indicator): Range {
  return findRoundingRange(indicator, toDecimal(figure), multiplier)
}

/** A figure in another indicator's power of ten. */
function toDecimalOf({ figure, indicator }: Related, { multiplier }: Indicator): Decimal {
  return scaleDecimal(toDecimal(figure), indicator.multiplier - multiplier)
}

/**
 * The checks that `build` makes of every report's figures, in the catalogue's order, by year, the newest
 * report first.
 */
function checkEach<C>(
  dataset: RegionDataset,
  build: (indicator: Indicator, figure: ReportedValue, tested: Tested) => C | null,
): readonly C[] {
  return [...dataset.seriesById.values()].flatMap(({ indicator, points }) =>
    listTested(points).flatMap((tested) => build(indicator, tested.figure, tested) ?? []),
  )
}

/**
 * The sum of exhaustive parts against their whole, for every report and year with the whole and at least one
 * part. Parts are brought to the whole's power of ten.
 */
export function checkParts(dataset: RegionDataset): readonly PartsCheck[] {
  return checkEach(dataset, (indicator, whole, tested) => {
    const related = indicator.parts.map((id) => findRelated(dataset, id, whole))
    const figures = related.flatMap((part) => (part === null ? [] : [part.figure]))
    if (figures.length === 0) return null
    const terms = related.map((part) => (part ? toDecimalOf(part, indicator) : null))
    const parts = indicator.parts.map((id, index) => ({
      indicator: id,
      value: terms[index]?.value ?? null,
    }))
    const known = terms.flatMap((term) => term ?? [])
    const common = { ...identifyCheck('partsAndWhole', tested), whole, parts }
    if (known.length < parts.length) return { ...common, outcome: 'unverifiable', sum: null }
    const sum = addDecimals(known)
    const agrees = matchesPrinted(sum.value, whole.value, toDecimal(whole).decimals) !== null
    const range = addRanges(related.flatMap((part) => (part ? findRange(part, indicator) : [])))
    const mayAgree = mayPrintAs(range, toDecimal(whole))
    const outcome = computeOutcome([whole, ...figures], agrees, mayAgree)
    // 主要包括 does not say that the parts are complete: they may add up to less.
    const mayBeLess = whole.partsIntro !== null && sum.value < whole.value
    return {
      ...common,
      outcome: outcome === 'failed' && mayBeLess ? 'unverifiable' : outcome,
      sum: sum.value,
    }
  })
}

/** Every subset (其中) against its whole, which it may equal but not exceed; years that report both. */
export function checkSubsets(dataset: RegionDataset): readonly SubsetCheck[] {
  return checkEach(dataset, (indicator, part, tested) => {
    const around = findRelated(dataset, indicator.subsetOf, part)
    if (around === null) return null
    const whole = around.figure
    const fits = compareWithLimit({ figure: part, indicator }, around) !== 'above'
    const outcome = computeOutcome([whole, part], fits)
    return { ...identifyCheck('subset', tested), outcome, whole, part }
  })
}

/**
 * Every figure against those that it should not exceed (`atMost`); years that report both. The report does
 * not state the relation, so an excess is for review. Units may differ: persons and their cases.
 */
export function checkLimits(dataset: RegionDataset): readonly LimitCheck[] {
  return checkEach(dataset, (indicator, figure, tested) =>
    indicator.atMost.flatMap((id): LimitCheck | readonly [] => {
      const around = findRelated(dataset, id, figure)
      if (around === null) return []
      const limit = around.figure
      const fits = compareWithLimit({ figure, indicator }, around) !== 'above'
      const outcome = computeOutcome([limit, figure], fits)
      return {
        ...identifyCheck('limit', tested, id),
        outcome: outcome === 'failed' ? 'review' : outcome,
        figure,
        limit,
      }
    }),
  ).flat()
}

/** Every printed rate against 100 × numerator ÷ denominator; years that report all three. */
export function checkRates(dataset: RegionDataset): readonly RateCheck[] {
  return checkEach(dataset, ({ ratio }, rate, tested) => {
    if (ratio === null) return null
    const above = findRelated(dataset, ratio.numerator, rate)
    const below = findRelated(dataset, ratio.denominator, rate)
    if (above === null || below === null || below.figure.value === 0) return null
    const numerator = toDecimalOf(above, below.indicator).value
    const terms = { numerator, denominator: below.figure.value }
    const computed = (100 * terms.numerator) / terms.denominator
    const decimals = countPrintedDecimals(rate.printed, rate.value)
    const match = matchesPrinted(computed, rate.value, decimals)
    const range = percentRange(findRange(above, below.indicator), findRange(below, below.indicator))
    const mayAgree = mayPrintAs(range, toDecimal(rate))
    const outcome = computeOutcome([rate, above.figure, below.figure], match !== null, mayAgree)
    const truncated = match === 'cut'
    return {
      ...identifyCheck('rateAndTerms', tested),
      outcome,
      rate,
      ratio,
      terms,
      computed,
      truncated,
    }
  })
}

/** Whether the more precise of two numbers is printed as the other one: 1.598 as 1.60, not 2719.5 as 2722. */
function agree(one: Decimal, two: Decimal): boolean {
  const [coarse, fine] = one.decimals < two.decimals ? [one, two] : [two, one]
  // 1.60万 is known to hundreds: both are compared as hundreds.
  const power = Math.min(0, coarse.decimals)
  const [printed, exact] = [scaleDecimal(coarse, power), scaleDecimal(fine, power)]
  return matchesPrinted(exact.value, printed.value, printed.decimals) !== null
}

/**
 * One item that a report counts twice must have one number; years that report both. Where the two have
 * different scopes in print, different numbers may both be right: for review.
 */
export function checkSameItems(dataset: RegionDataset): readonly SameItemCheck[] {
  return checkEach(dataset, (indicator, second, tested) => {
    const other = findRelated(dataset, indicator.sameItemAs, second)
    if (other === null) return null
    const first = other.figure
    const [one, two] = [toDecimalOf(other, indicator), toDecimal(second)]
    const sameScope = hasSameScope(indicator, other.indicator)
    const outcome = computeOutcome([first, second], agree(one, two))
    return {
      ...identifyCheck('sameItem', tested),
      outcome: outcome === 'failed' && !sameScope ? 'review' : outcome,
      first,
      second,
      sameScope,
      difference: subtractDecimals(two, one).value,
    }
  })
}
