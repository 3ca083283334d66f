import type { Catalog, Event } from './catalog'
import type { RegionCode } from './ids'

/** A region's events, and the local ones whose date in this region is still to be confirmed. */
export type RegionEvents = { readonly events: readonly Event[]; readonly pending: readonly Event[] }

/**
 * The events of a region: those of one date everywhere, and the local ones with the region's own date. The
 * source of a local date is named after that of the event. A local event without a date limits nothing yet.
 */
export function resolveEvents(
  { events, localEvents }: Pick<Catalog, 'events' | 'localEvents'>,
  region: RegionCode,
): RegionEvents {
  const own = localEvents.flatMap(({ localDates, ...event }): readonly Event[] => {
    const local = localDates.get(region)
    if (local === undefined) return []
    const { title, number } = event.source
    const both = {
      zh: `${title.zh}${number === null ? '' : `（${number}）`}；${local.source.zh}`,
      en: `${title.en}${number === null ? '' : ` (${number})`}; ${local.source.en}`,
    }
    return [{ ...event, date: local.date, source: { title: both, number: null } }]
  })
  return {
    events: own.length === 0 ? events : [...events, ...own],
    pending: localEvents.filter(({ localDates }) => !localDates.has(region)),
  }
}

/** The pending events that may lie between two years: the first region carried them out before the later one. */
export function listPendingBetween(
  pending: readonly Event[],
  fromYear: number,
  toYear: number,
): readonly Event[] {
  const later = Math.max(fromYear, toYear)
  return fromYear === toYear ? [] : pending.filter(({ date }) => later > Number(date.slice(0, 4)))
}
