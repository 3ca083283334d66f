import type { IndicatorId, RegionCode, SourceId } from './ids'
import type { LocalizedText } from './indicator'

/** How exactly a report states a figure: 余, 多, 以上 are at least; 约, 近 are about. */
export type Precision = 'exact' | 'atLeast' | 'about'

/** Where to read a figure: chapter 1–8 of the report's part one, and the item within it. */
export type Locator = { readonly chapter: number; readonly item: number }

/** A change that the report prints, in percent, percentage points or the indicator's own unit. */
export type StatedChange = {
  readonly value: number
  readonly unit: 'percent' | 'percentagePoints' | 'absolute'
  readonly printed: string
  /** The period compared with: `2019` or `2019-Q4`. */
  readonly base: string
}

/** What one report states of a figure. */
export type Statement = {
  readonly source: SourceId
  /** In the indicator's unit times ten to its multiplier. */
  readonly value: number
  readonly status: Exclude<ReportedStatus, 'estimated'>
  readonly precision: Precision
  /** The figure as the report prints it, with its unit; null where that is not recorded. */
  readonly printed: string | null
  /** `2020-Q3` where the figure is not the whole year's; null for the year. */
  readonly period: string | null
  readonly locator: Locator | null
  readonly statedChange: StatedChange | null
  /** How the report introduces the parts, where it does not say that they are complete (主要包括). */
  readonly partsIntro: LocalizedText | null
}

/** Why a figure changed or is missing: written by a person, never computed. */
export type Note = {
  readonly text: LocalizedText
  readonly author: string
  /** ISO date on which it was written. */
  readonly date: string
  /** What the author relies on: a document, a conversation. */
  readonly source: string
}

type Position = {
  readonly indicator: IndicatorId
  readonly region: RegionCode
  readonly year: number
  /** `2020-Q3` where the figure is not the whole year's; null for the year. */
  readonly period: string | null
  /** Oldest first; mostly empty. */
  readonly notes: readonly Note[]
}

/** SDMX CL_OBS_STATUS in words, for figures that exist: normal A, estimated E, provisional P, break B. */
export type ReportedStatus = 'normal' | 'estimated' | 'provisional' | 'break'

/**
 * A figure as the newest report states it, or as it follows from what that report states (estimated, with
 * its formula and without `printed`).
 */
export type ReportedValue = Position &
  Omit<Statement, 'status'> & {
    readonly kind: 'reported'
    readonly status: ReportedStatus
    readonly formula: string | null
    /** Of a derived figure: the decimals that follow from its inputs, to be shown; null for a printed one. */
    readonly decimals: number | null
    /** What other reports state of the same figure, newest first; mostly empty. */
    readonly otherStatements: readonly Statement[]
  }

/** Every reason, in the order of legends. */
export const missingReasons = [
  'notInReport',
  'noReportHere',
  'notPublished',
  'notApplicable',
  'suppressed',
  'unreadable',
  'notReceived',
] as const

/**
 * Why there is no figure. `notInReport`: the region's report of that year is known and gives none;
 * `noReportHere`: no report of that region and year is known; `notPublished`: a report says that the figure
 * is not published; `suppressed`: the rules forbid its publication; `unreadable`: the row fails the contract;
 * `notReceived`: the server sent no row, which says nothing about the report.
 */
export type MissingReason = (typeof missingReasons)[number]

export type MissingValue = Position & { readonly kind: 'missing'; readonly reason: MissingReason }

/** One indicator in one region and year: a figure, or the reason why there is none. Zero is a figure. */
export type Observation = ReportedValue | MissingValue

/** The part of the year that a figure covers: `Q3` of `2020-Q3`; empty for the whole year. A foreign year stays. */
export function findPartOfYear({ period, year }: ReportedValue): string {
  return period?.replace(new RegExp(`^${year}-?`), '') ?? ''
}

/** The missing value of a year without an observation. */
export function buildMissingValue(
  { indicator, region, year }: Pick<MissingValue, 'indicator' | 'region' | 'year'>,
  reason: MissingReason,
): MissingValue {
  return { kind: 'missing', indicator, region, year, period: null, notes: [], reason }
}
