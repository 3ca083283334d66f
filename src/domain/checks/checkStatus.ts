import type { Check, CheckOutcome } from './check'

/** How a check is shown: a flagged outlier asks to look (需留意), it does not say that a figure is wrong. */
export type CheckStatus = CheckOutcome | 'look'

/** The standings in the order in which they are shown. */
export const CHECK_STATUSES: readonly CheckStatus[] = ['failed', 'look', 'unverifiable', 'passed']

export function computeCheckStatus(check: Check): CheckStatus {
  return check.kind === 'outlier' && check.outcome === 'failed' ? 'look' : check.outcome
}

/** How many checks have each standing; zero for those that none has. */
export function countCheckStatuses(
  checks: readonly Check[],
): Readonly<Record<CheckStatus, number>> {
  const counts = { failed: 0, look: 0, unverifiable: 0, passed: 0 }
  for (const check of checks) counts[computeCheckStatus(check)] += 1
  return counts
}
