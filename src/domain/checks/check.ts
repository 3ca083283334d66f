import type { StatedCounties } from '../model/catalog'
import type { IndicatorId, SourceId } from '../model/ids'
import type { Ratio } from '../model/indicator'
import type { Observation, ReportedValue, StatedChange } from '../model/observation'
import type { RatioTerms } from '../model/regionDataset'
import { listStatements } from '../model/statements'

/**
 * `failed`: the report contradicts itself. `review` (需留意): figures that a reader should verify, but that
 * may both be right. `unverifiable`: a needed figure is missing or was derived from the statement under test.
 */
export type CheckOutcome = 'passed' | 'failed' | 'review' | 'unverifiable'

type Checked = {
  /** Stable across runs: kind, indicator and year; with the report where a newer one replaced its figure. */
  readonly id: string
  readonly indicator: IndicatorId
  readonly year: number
  /** The report whose statement is checked against its own figures. */
  readonly source: SourceId
  readonly outcome: CheckOutcome
}

/**
 * A printed change against the one that the report's own two figures give. Where the report does not state
 * the base, it is the one that another report states: a contradiction between two reports is for review.
 */
export type PrintedChangeCheck = Checked & {
  readonly kind: 'printedChange'
  readonly from: Observation
  readonly to: ReportedValue
  readonly stated: StatedChange
  /** In the statement's unit; null where it cannot be computed. */
  readonly computed: number | null
  /** The printed percentage is the one that dividing by the new year's value gives. */
  readonly dividesByNewValue: boolean
  /** The printed digits are cut, not rounded (43.86 printed as 43.8). */
  readonly truncated: boolean
}

/** Exhaustive parts against their whole. */
export type PartsCheck = Checked & {
  readonly kind: 'partsAndWhole'
  readonly whole: ReportedValue
  /** In the whole's power of ten; null for a missing part. */
  readonly parts: readonly { readonly indicator: IndicatorId; readonly value: number | null }[]
  /** Null where a part is missing. */
  readonly sum: number | null
}

/** A subset (其中) against its whole, which it may not exceed. */
export type SubsetCheck = Checked & {
  readonly kind: 'subset'
  readonly whole: ReportedValue
  readonly part: ReportedValue
}

/**
 * A figure that should not exceed another of the same report which does not call it a part of that one
 * (公示 and 录入): exceeding it asks for review and contradicts nothing.
 */
export type LimitCheck = Checked & {
  readonly kind: 'limit'
  readonly limit: ReportedValue
  readonly figure: ReportedValue
}

/**
 * A count against one for the city and one for each county that the report says there are. The report does
 * not say that each has one: another number is for review.
 */
export type PlacesCheck = Checked & {
  readonly kind: 'places'
  readonly figure: ReportedValue
  readonly counties: StatedCounties
}

/** A printed rate against its own numerator and denominator. */
export type RateCheck = Checked & {
  readonly kind: 'rateAndTerms'
  readonly rate: ReportedValue
  readonly ratio: Ratio
  /** Both in the denominator's power of ten. */
  readonly terms: RatioTerms
  /** Percent, unrounded. */
  readonly computed: number
  readonly truncated: boolean
}

/** One item that the report counts twice. Different figures contradict each other only where scopes agree. */
export type SameItemCheck = Checked & {
  readonly kind: 'sameItem'
  readonly first: ReportedValue
  readonly second: ReportedValue
  readonly sameScope: boolean
  /** `second` − `first`. */
  readonly difference: number
}

/** A year-on-year factor so large that a typing error is as likely as a real change. */
export type OutlierCheck = Checked & {
  readonly kind: 'outlier'
  readonly from: ReportedValue
  readonly to: ReportedValue
  /** The larger of the two divided by the smaller. */
  readonly factor: number
}

/** A consistency check: something that the report's own figures must satisfy. */
export type Check =
  | PrintedChangeCheck
  | PartsCheck
  | SubsetCheck
  | LimitCheck
  | PlacesCheck
  | RateCheck
  | SameItemCheck
  | OutlierCheck

/** A statement under test: the figure of one report. */
export type Tested = {
  readonly figure: ReportedValue
  /** Whether it is the newest report's. */
  readonly isCurrent: boolean
}

/** Every report's statement of the points that hold a figure, by year, the newest report first. */
export function listTested(points: readonly Observation[]): readonly Tested[] {
  return points.flatMap((point) =>
    point.kind === 'missing'
      ? []
      : listStatements(point).map((figure, index) => ({ figure, isCurrent: index === 0 })),
  )
}

/** What identifies a check of this kind on a figure; `other` tells several relations of one figure apart. */
export function identifyCheck<Kind extends Check['kind']>(
  kind: Kind,
  { figure: { indicator, year, source }, isCurrent }: Tested,
  other?: IndicatorId,
) {
  const id = [kind, indicator, other, year, isCurrent ? undefined : source]
  return { kind, id: id.filter((part) => part !== undefined).join('/'), indicator, year, source }
}
