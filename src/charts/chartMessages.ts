import type { Event } from '../domain/model/catalog'
import type { MissingValue, Observation, ReportedValue } from '../domain/model/observation'

/** Every text that a chart paints or speaks; charts put none together themselves. */
export type ChartMessages = {
  /** Painted beside a mark, without the unit where the card tells it: `83`, `59.58`, `至少 1600`. */
  readonly shortValue: (stated: ReportedValue) => string
  /** At a line of the grid, and beside a remainder: `100`. */
  readonly tick: (value: number) => string
  /** Under its slot: `2020`, `2020 三季度`. */
  readonly year: (point: Observation) => string
  /** Where a figure would stand: `未公布`. */
  readonly missing: (point: MissingValue) => string
  /** At a break or caution: `法律援助法施行`. */
  readonly event: (event: Event) => string
  /** Read aloud on the keyboard walk: `2020 年，83 件，95% 区间 66–103`. */
  readonly spoken: (point: Observation) => string
}
