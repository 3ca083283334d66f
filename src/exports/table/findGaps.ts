import type { MissingReason, Observation } from '../../domain/model/observation'

/** Neighbouring years without a figure for one reason, and what (indicators, regions) all lack just these. */
export type Gap = {
  readonly first: number
  readonly last: number
  readonly reason: MissingReason
  readonly of: readonly string[]
}

type Span = { first: number; last: number; readonly reason: MissingReason; readonly id: string }

/** The gaps of observations that are sorted by series and year, in the order of their first year. */
export function findGaps(
  observations: readonly Observation[],
  by: 'indicator' | 'region' = 'indicator',
): readonly Gap[] {
  const spans: Span[] = []
  for (const point of observations) {
    if (point.kind === 'reported') continue
    const { year, reason, [by]: id } = point
    const open = spans[spans.length - 1]
    if (open && open.id === id && open.last === year - 1 && open.reason === reason) open.last = year
    else spans.push({ first: year, last: year, reason, id })
  }
  const gaps = new Map<string, Gap>()
  for (const { first, last, reason, id } of spans) {
    const key = `${first} ${last} ${reason}`
    const of = [...(gaps.get(key)?.of ?? []), id]
    gaps.set(key, { first, last, reason, of })
  }
  return [...gaps.values()]
}
