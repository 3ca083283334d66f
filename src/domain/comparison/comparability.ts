import type { Event } from '../model/catalog'
import type { Indicator } from '../model/indicator'

/** Whether two years of one indicator may be compared, and which events limit that. */
export type Comparability =
  | { readonly kind: 'comparable' }
  | { readonly kind: 'caution'; readonly events: readonly Event[] }
  | { readonly kind: 'notComparable'; readonly events: readonly Event[] }

/** Whether an event affects an indicator, by its topic or by name. */
export function affects(
  { topics, indicators }: Pick<Event, 'topics' | 'indicators'>,
  { id, topic }: Pick<Indicator, 'id' | 'topic'>,
): boolean {
  return topics === 'all' || topics.includes(topic) || indicators.includes(id)
}

/** The events that break an indicator's series; most have none. */
export function listBreaks(
  events: readonly Event[],
  indicator: Pick<Indicator, 'id' | 'topic'>,
): readonly Event[] {
  return events.filter((event) => event.effect === 'break' && affects(event, indicator))
}

function byDate(a: Event, b: Event): number {
  return `${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1
}

/** A break on 1 January separates two years; one within a year separates it from both neighbours. */
function breaks(event: Event, earlier: number, later: number): boolean {
  const year = Number(event.date.slice(0, 4))
  const atNewYear = /^\d{4}(-01(-01)?)?$/.test(event.date)
  return earlier <= (atNewYear ? year - 1 : year) && later >= year
}

/** A caution touches its own year and every comparison across it. */
function cautions(event: Event, earlier: number, later: number): boolean {
  const year = Number(event.date.slice(0, 4))
  return earlier <= year && later >= year
}

/**
 * Whether the figures of an indicator in two years (in either order) may be compared. Breaks outweigh cautions;
 * the deciding events are named, oldest first. A year is always comparable with itself. An event dated
 * `2022`, `2022-01` or `2022-01-01` begins with that year.
 */
export function findComparability(
  events: readonly Event[],
  indicator: Pick<Indicator, 'id' | 'topic'>,
  fromYear: number,
  toYear: number,
): Comparability {
  const earlier = Math.min(fromYear, toYear)
  const later = Math.max(fromYear, toYear)
  if (earlier === later) return { kind: 'comparable' }
  const concerned = (effect: Event['effect'], touches: typeof breaks) =>
    events
      .filter(
        (event) =>
          event.effect === effect && touches(event, earlier, later) && affects(event, indicator),
      )
      .sort(byDate)
  const between = concerned('break', breaks)
  if (between.length > 0) return { kind: 'notComparable', events: between }
  const careful = concerned('caution', cautions)
  return careful.length > 0 ? { kind: 'caution', events: careful } : { kind: 'comparable' }
}
