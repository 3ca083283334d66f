import type { Event } from '../domain/model/catalog'
import type { MissingValue, Observation, ReportedValue } from '../domain/model/observation'

/** Every text of a chart; charts compose none themselves. */
export type ChartMessages = {
  /** Beside a mark, without the unit where the card states it: `83`, `59.58`, `至少 1600`. */
  readonly shortValue: (stated: ReportedValue) => string
  /** At a grid line, and beside a remainder: `100`. */
  readonly tick: (value: number) => string
  /** Below its slot: `2020`, `2020 三季度`. */
  readonly year: (point: Observation) => string
  /** In place of a figure: `未公布`. */
  readonly missing: (point: MissingValue) => string
  /** At a break or caution: `法律援助法施行`. */
  readonly event: (event: Event) => string
  /** Read aloud to keyboard users: `2020 年，83 件，95% 区间 66–103`. */
  readonly spoken: (point: Observation) => string
}
