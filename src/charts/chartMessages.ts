import type { ChartTheme } from '../theme/chartTheme'
import type { Event } from '../domain/model/catalog'
import type { MissingValue, Observation, ReportedValue } from '../domain/model/observation'
import type { ControlLimits } from '../domain/statistics/controlLimits'
import type { ChartOption } from './echarts'
import type { Size } from './layout/box'
import type { PlotArea } from './layout/plotArea'

/** Every text of a chart; charts compose none themselves. */
export type ChartMessages = {
  /** Beside a mark, without the unit where the card states it: `83`, `59.58`, `至少1600`. */
  readonly shortValue: (stated: ReportedValue) => string
  /** At a grid line, and beside a remainder: `100`. */
  readonly tick: (value: number) => string
  /** Below its slot: `2020`, `2020三季度`. */
  readonly year: (point: Observation) => string
  /** In place of a figure: `未载`. */
  readonly missing: (point: MissingValue) => string
  /** At the control limits: `试用控制限61～112`. */
  readonly limits: (limits: ControlLimits) => string
  /** How the control limits are computed. */
  readonly limitsRule: () => string
  /** At a break or caution: `法律援助法施行`. */
  readonly event: (event: Event) => string
  /** What the whiskers or the band of a trend are. */
  readonly interval: (drawn: 'whisker' | 'band') => string
  /** Read aloud to keyboard users: `2020年，83件，95%区间66–103`. */
  readonly spoken: (point: Observation) => string
}

/** What a chart is laid out from. */
export type Content<Chart> = {
  readonly chart: Chart
  readonly theme: ChartTheme
  readonly messages: ChartMessages
  readonly size: Size
}

/** What the parts of a chart are drawn from. */
export type Drawing<Chart> = Content<Chart> & { readonly plot: PlotArea }

/** Builds the option of a chart; every text is placed by pixel, so it fits only this size. */
export type OptionBuilder<Chart> = (
  chart: Chart,
  theme: ChartTheme,
  messages: ChartMessages,
  size: Size,
) => ChartOption
