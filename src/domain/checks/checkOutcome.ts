import type { Check, CheckOutcome } from './check'
import type { ReportedValue } from '../model/observation'

/** Why a comparison of figures may prove less than it seems. */
export type Doubt = 'derived' | 'otherPeriod' | 'approximate'

/** The gravest doubt about figures that are to be held against each other; null for exact ones of one period. */
export function findDoubt(figures: readonly ReportedValue[]): Doubt | null {
  if (figures.some(({ status }) => status === 'estimated')) return 'derived'
  const periods = new Set(figures.map(({ period, year }) => period ?? String(year)))
  if (periods.size > 1) return 'otherPeriod'
  return figures.every(({ precision }) => precision === 'exact') ? null : 'approximate'
}

/**
 * What a comparison of figures proves. A derived figure proves nothing, nor do figures of different
 * periods; an approximate one (余, 约) may agree but cannot contradict.
 */
export function computeOutcome(figures: readonly ReportedValue[], agrees: boolean): CheckOutcome {
  const doubt = findDoubt(figures)
  if (doubt === 'derived' || doubt === 'otherPeriod') return 'unverifiable'
  if (agrees) return 'passed'
  return doubt === null ? 'failed' : 'unverifiable'
}

/** How a check is shown: a flagged outlier asks to look (需留意), it does not say that a figure is wrong. */
export type CheckStatus = CheckOutcome | 'review'

/** The standings in the order in which they are shown. */
export const CHECK_STATUSES: readonly CheckStatus[] = ['failed', 'review', 'unverifiable', 'passed']

export function computeCheckStatus(check: Check): CheckStatus {
  return check.kind === 'outlier' && check.outcome === 'failed' ? 'review' : check.outcome
}

/** How many checks have each standing; zero for those that none has. */
export function countCheckStatuses(
  checks: readonly Check[],
): Readonly<Record<CheckStatus, number>> {
  const counts = { failed: 0, review: 0, unverifiable: 0, passed: 0 }
  for (const check of checks) counts[computeCheckStatus(check)] += 1
  return counts
}
