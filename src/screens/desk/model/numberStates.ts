import type { Other } from '../../../reading/mask/findOthers'
import type { Reason } from '../../../reading/mask/rule'

export type OtherGroup = { readonly why: Reason; readonly others: readonly Other[] }

/** Numbers that are no figures by their reason, the most frequent reason first. */
export function groupOthers(others: readonly Other[]): readonly OtherGroup[] {
  const byReason = new Map<Reason, Other[]>()
  for (const other of others) {
    const known = byReason.get(other.why)
    if (known === undefined) byReason.set(other.why, [other])
    else known.push(other)
  }
  return [...byReason]
    .map(([why, list]) => ({ why, others: list }))
    .sort((a, b) => b.others.length - a.others.length)
}
