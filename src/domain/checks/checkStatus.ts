import type { Check, CheckOutcome } from './check'

/** How a check is shown: a flagged outlier asks to look (需留意), it does not say that a figure is wrong. */
export type CheckStanding = CheckOutcome | 'look'

/** The standings in the order in which they are shown. */
export const STANDINGS: readonly CheckStanding[] = ['failed', 'look', 'unverifiable', 'passed']

export function standingOf(check: Check): CheckStanding {
  return check.kind === 'outlier' && check.outcome === 'failed' ? 'look' : check.outcome
}

/** How many checks have each standing; zero for those that none has. */
export function countStandings(checks: readonly Check[]): Readonly<Record<CheckStanding, number>> {
  const counts = { failed: 0, look: 0, unverifiable: 0, passed: 0 }
  for (const check of checks) counts[standingOf(check)] += 1
  return counts
}
