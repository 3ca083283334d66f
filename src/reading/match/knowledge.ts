import type { Topic } from '../../domain/model/catalog'
import type { Indicator } from '../../domain/model/indicator'
import type { Locator } from '../../domain/model/observation'

/** What of an indicator decides whether a figure is its own. */
export type KnownIndicator = Pick<
  Indicator,
  | 'id'
  | 'topic'
  | 'name'
  | 'definition'
  | 'scope'
  | 'aliases'
  | 'unit'
  | 'multiplier'
  | 'measure'
  | 'arises'
>

/** What an earlier report of the place printed: where to look, and about how much to expect. */
export type EarlierFigure = {
  readonly indicator: string
  readonly year: number
  /** In the indicator's unit times ten to its multiplier. */
  readonly value: number
  readonly locator: Locator | null
}

/** What is known before a report is read. */
export type Knowledge = {
  readonly indicators: readonly KnownIndicator[]
  readonly topics: readonly Pick<Topic, 'id' | 'name'>[]
  /** Of earlier reports; empty for a new place. */
  readonly earlier: readonly EarlierFigure[]
}
