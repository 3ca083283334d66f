import type { IndicatorId, RegionCode, SourceId, TopicId } from './ids'
import type { LocalizedText, Indicator } from './indicator'

export type Region = { readonly code: RegionCode; readonly name: LocalizedText }

/** One of the eight sections of the annual report's first part. */
export type Section = { readonly id: number; readonly name: LocalizedText }

/** `core` is the headline indicator of the four topics that the dashboard exists for, else null. */
export type Topic = {
  readonly id: TopicId
  readonly section: number
  readonly name: LocalizedText
  readonly core: IndicatorId | null
}

/** A published report. */
export type Source = {
  readonly id: SourceId
  readonly region: RegionCode
  readonly year: number
  readonly title: LocalizedText
  readonly issuer: LocalizedText
  /** ISO date of publication. */
  readonly published: string
  readonly address: string | null
}

/** Something that happened to the figures: a law in force, a pandemic. */
export type Event = {
  readonly id: string
  /** ISO year or date from which it applies. */
  readonly date: string
  readonly name: LocalizedText
  readonly note: LocalizedText
  readonly topics: readonly TopicId[] | 'all'
  /** `break`: years before and after are not comparable; `caution`: comparable with care. */
  readonly effect: 'caution' | 'break'
}

/** All that is known about the figures except the figures themselves. */
export type Catalog = {
  readonly dataVersion: string
  /** ISO date on which the collection was last edited. */
  readonly dataDate: string
  /** True for made-up worlds: every screen and export must then say 演示数据. */
  readonly synthetic: boolean
  /** Of how many regions there are data. */
  readonly regionCount: number
  readonly sections: readonly Section[]
  readonly topics: readonly Topic[]
  readonly indicators: readonly Indicator[]
  readonly sources: readonly Source[]
  readonly events: readonly Event[]
}
