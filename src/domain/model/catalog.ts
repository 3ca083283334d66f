import type { IndicatorId, RegionCode, SourceId, TopicId } from './ids'
import type { LocalizedText, Indicator } from './indicator'
import type { LevelWords } from '../places/levelWording'
import type { Locator } from './observation'
import type { PaletteSlot } from './paletteSlots'
import type { RegionLevel } from '../places/regions'

export type Region = { readonly code: RegionCode; readonly name: LocalizedText }

/** One of the eight sections of the annual report's first part. */
export type Section = { readonly id: number; readonly name: LocalizedText }

export type Topic = {
  readonly id: TopicId
  readonly section: number
  readonly name: LocalizedText
  /** The headline indicator of a core topic, which the overview shows; null for other topics. */
  readonly core: IndicatorId | null
  /** Colour and marker of a core topic; null for other topics. */
  readonly paletteSlot: PaletteSlot | null
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
  /** How many county-level divisions the report says that its place has (11县(市)区); null where it does not. */
  readonly counties: StatedCounties | null
}

/** A number of county-level divisions as a report prints it. */
export type StatedCounties = {
  readonly value: number
  readonly printed: string
  readonly locator: Locator
}

/** The document that an event rests on; `number` as printed in it (中法委发〔2020〕5号), null where unknown. */
export type EventSource = { readonly title: LocalizedText; readonly number: string | null }

/** An event that affects figures: a law in force, a pandemic. */
export type Event = {
  readonly id: string
  /** ISO year or date from which it applies. */
  readonly date: string
  readonly name: LocalizedText
  readonly note: LocalizedText
  readonly source: EventSource
  readonly topics: readonly TopicId[] | 'all'
  /** Indicators that it affects beside those of its topics. */
  readonly indicators: readonly IndicatorId[]
  /** `break`: years before and after are not comparable; `caution`: comparable with care. */
  readonly effect: 'caution' | 'break'
}

/** When a region carried out a local event, and what that date rests on. */
export type LocalDate = { readonly date: string; readonly source: LocalizedText }

/** An event that every region carries out at its own time: `date` is the first year of all. */
export type LocalEvent = Event & {
  /** Regions without an entry: date to be confirmed. */
  readonly localDates: ReadonlyMap<RegionCode, LocalDate>
}

/** Something in an answer that could not be used, for a notice. */
export type DataProblem = {
  /** As `catalog.json`. */
  readonly resource: string
  /** As `observations.12.value (litigation.cases 2020)`. */
  readonly path: string
  readonly expected: string
  readonly received: string
}

/** Words that people search for but no report here has a figure on (信访), and the closest indicators. */
export type NotReported = {
  readonly words: readonly string[]
  readonly near: readonly IndicatorId[]
}

/** Everything about the figures except the figures. */
export type Catalog = {
  readonly dataVersion: string
  /** ISO date of the last edit. */
  readonly dataDate: string
  /** True for synthetic data: every screen and export then says 示例数据（虚构）. */
  readonly synthetic: boolean
  /** The number of regions with data. */
  readonly regionCount: number
  readonly sections: readonly Section[]
  readonly topics: readonly Topic[]
  readonly indicators: readonly Indicator[]
  readonly notReported: readonly NotReported[]
  /** Pinyin without tones by Chinese text, syllables separated by blanks; empty where the answer has none. */
  readonly pinyin: Readonly<Record<string, string>>
  readonly sources: readonly Source[]
  readonly events: readonly Event[]
  readonly localEvents: readonly LocalEvent[]
  /** Wording for places that are no prefectures; a level without words keeps the texts. */
  readonly levelWords: Readonly<Partial<Record<RegionLevel, LevelWords>>>
  /** Indicators, reports and relations that are left out because they break the contract. */
  readonly refused: readonly DataProblem[]
}
