import type { Check, CheckOutcome } from './check'
import type { ReportedValue } from '../model/observation'

/** Why a comparison of figures may prove less than it seems. */
export type Doubt = 'derived' | 'otherPeriod' | 'approximate'

/** The gravest doubt about figures that a check compares; null for exact ones of one period. */
export function findDoubt(figures: readonly ReportedValue[]): Doubt | null {
  if (figures.some(({ status }) => status === 'estimated')) return 'derived'
  const periods = new Set(figures.map(({ period, year }) => period ?? String(year)))
  if (periods.size > 1) return 'otherPeriod'
  return figures.every(({ precision }) => precision === 'exact') ? null : 'approximate'
}

/**
 * What a comparison of figures proves. Derived figures and figures of different periods prove nothing; an
 * approximate one (余, 约) may agree but cannot contradict, nor can rounded ones that `mayAgree`.
 */
export function computeOutcome(
  figures: readonly ReportedValue[],
  agrees: boolean,
  mayAgree = false,
): CheckOutcome {
  const doubt = findDoubt(figures)
  if (doubt === 'derived' || doubt === 'otherPeriod') return 'unverifiable'
  if (agrees) return 'passed'
  return doubt === null && !mayAgree ? 'failed' : 'unverifiable'
}

/** In display order. */
export const CHECK_OUTCOMES: readonly CheckOutcome[] = [
  'failed',
  'review',
  'unverifiable',
  'passed',
]

/** The number of checks by outcome. */
export function countOutcomes(checks: readonly Check[]): Readonly<Record<CheckOutcome, number>> {
  const counts = { failed: 0, review: 0, unverifiable: 0, passed: 0 }
  for (const { outcome } of checks) counts[outcome] += 1
  return counts
}
