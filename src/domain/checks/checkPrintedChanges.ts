import { identifyCheck, listTested, type PrintedChangeCheck, type Tested } from './check'
import type { Indicator } from '../model/indicator'
import {
  buildMissingValue,
  type Observation,
  type ReportedValue,
  type StatedChange,
} from '../model/observation'
import { subtractDecimals, toDecimal } from '../statistics/decimal'
import { countPrintedDecimals, matchesPrinted } from '../statistics/rounding'
import {
  findRoundingRange,
  mayPrintAs,
  percentRange,
  subtractRanges,
  type Range,
} from '../statistics/roundingRange'
import { findStatement } from '../model/statements'
import { findObservation, type RegionDataset } from '../model/regionDataset'

/** The base as the same report states it; else as the newest report does. */
function findBase(dataset: RegionDataset, to: ReportedValue, stated: StatedChange): Observation {
  const year = Number(stated.base.slice(0, 4))
  const { indicator, region } = to
  const point = findObservation(dataset, indicator, year)
  if (point !== null) return findStatement(point, to.source) ?? point
  return buildMissingValue({ indicator, region, year }, dataset.findReason(region, year))
}

/** In the statement's unit; null for a percentage of zero. */
function compute(
  unit: StatedChange['unit'],
  from: ReportedValue,
  to: ReportedValue,
): number | null {
  const difference = subtractDecimals(toDecimal(to), toDecimal(from)).value
  switch (unit) {
    case 'percent':
      return from.value === 0 ? null : (100 * difference) / from.value
    case 'percentagePoints':
    case 'absolute':
      return difference
  }
}

/** What the two figures may stand for by their rounding, in the statement's unit. */
function findChangeRange(
  indicator: Indicator,
  unit: StatedChange['unit'],
  from: ReportedValue,
  to: ReportedValue,
): Range {
  const base = findRoundingRange(indicator, toDecimal(from))
  const later = findRoundingRange(indicator, toDecimal(to))
  switch (unit) {
    case 'percent':
      return subtractRanges(percentRange(later, base), { low: 100, high: 100 })
    case 'percentagePoints':
    case 'absolute':
      return subtractRanges(later, base)
  }
}

/** Null for a base of another period than the statement names and for derived figures: they prove nothing. */
function firmBase(
  from: Observation,
  to: ReportedValue,
  stated: StatedChange,
): ReportedValue | null {
  if (from.kind === 'missing' || from.status === 'estimated' || to.status === 'estimated')
    return null
  return stated.base === (from.period ?? String(from.year)) ? from : null
}

function buildCheck(
  dataset: RegionDataset,
  indicator: Indicator,
  tested: Tested,
  stated: StatedChange,
): PrintedChangeCheck {
  const to = tested.figure
  const from = findBase(dataset, to, stated)
  const base = firmBase(from, to, stated)
  const computed = base === null ? null : compute(stated.unit, base, to)
  const common = {
    ...identifyCheck('printedChange', tested),
    from,
    to,
    stated,
    computed,
  }
  const unproved = { dividesByNewValue: false, truncated: false }
  if (base === null || computed === null) return { ...common, ...unproved, outcome: 'unverifiable' }

  const decimals = countPrintedDecimals(stated.printed, stated.value)
  const match = matchesPrinted(computed, stated.value, decimals)
  if (match !== null)
    return { ...common, ...unproved, outcome: 'passed', truncated: match === 'cut' }
  const range = findChangeRange(indicator, stated.unit, base, to)
  const mayAgree = mayPrintAs(range, { value: stated.value, decimals })
  if (mayAgree || base.precision !== 'exact' || to.precision !== 'exact')
    return { ...common, ...unproved, outcome: 'unverifiable' }
  // A fall to zero divides by zero here, and no printed figure matches infinity.
  const difference = subtractDecimals(toDecimal(to), toDecimal(base)).value
  const byNewValue = (100 * difference) / to.value
  const dividesByNewValue =
    stated.unit === 'percent' && matchesPrinted(byNewValue, stated.value, decimals) !== null
  const outcome = base.source === to.source ? 'failed' : 'review'
  return { ...common, outcome, dividesByNewValue, truncated: false }
}

/**
 * Every printed change of every report against that report's own two figures: (new − old) ÷ old in percent,
 * or the difference. In the catalogue's order, then by year.
 */
export function checkPrintedChanges(dataset: RegionDataset): readonly PrintedChangeCheck[] {
  return [...dataset.seriesById.values()].flatMap(({ indicator, points }) =>
    listTested(points).flatMap((tested) => {
      const { statedChange } = tested.figure
      return statedChange === null ? [] : [buildCheck(dataset, indicator, tested, statedChange)]
    }),
  )
}
