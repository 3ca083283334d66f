import type { IndicatorId, TopicId } from './ids'

/** The languages of the interface. */
export type Lang = 'zh' | 'en'

/** The same text in both languages. */
export type LocalizedText = Readonly<Record<Lang, string>>

/** `enOne` is the English singular where it differs ("case" beside "cases"). */
export type Unit = LocalizedText & { readonly enOne?: string }

/** What kind of quantity an indicator is; decides how it is written, compared and drawn. */
export type Measure = 'count' | 'amount' | 'rate' | 'duration'

/**
 * How a figure comes about. An event happens to the offices from outside (applications, suits, requests) and
 * varies by chance; a decision is what they plan or do (inspections, meetings, documents); a stock exists at
 * a date or has been added up until then (advisers, registered users).
 */
export type Arises = 'event' | 'decision' | 'stock'

export type Polarity = 'higherIsBetter' | 'lowerIsBetter' | 'neutral'

/** A rate's terms, both indicators of the same catalogue: rate = 100 × numerator ÷ denominator. */
export type Ratio = {
  readonly numerator: IndicatorId
  readonly denominator: IndicatorId
  /** What the denominator holds beside the numerator (未通过); null where nothing names it. */
  readonly remainder: LocalizedText | null
}

/** One annual indicator with its unit, precision and relations. */
export type Indicator = {
  readonly id: IndicatorId
  readonly topic: TopicId
  readonly name: LocalizedText
  readonly definition: LocalizedText
  readonly scope: LocalizedText
  /** Other words that people use for it, for the search. */
  readonly aliases: readonly string[]
  readonly unit: Unit
  /** SDMX UNIT_MULT: values are in units of ten to this power (4 = 万, 8 = 亿). */
  readonly multiplier: 0 | 4 | 8
  readonly measure: Measure
  readonly arises: Arises
  readonly decimals: number
  readonly polarity: Polarity
  readonly ratio: Ratio | null
  /** Ids of exhaustive parts: their values sum to this indicator's. Empty where it has none. */
  readonly parts: readonly IndicatorId[]
  /** The whole that this is a subset (其中) of, or null. */
  readonly subsetOf: IndicatorId | null
  /** Figures that this one should not exceed, though the report does not call it a part of them. */
  readonly atMost: readonly IndicatorId[]
  /** Counts of something that a city and each of its counties normally has one of. */
  readonly onePerPlace: boolean
  /** Another indicator of the same item elsewhere in the report, or null. */
  readonly sameItemAs: IndicatorId | null
  /** Glossary entries that explain words of the name; unknown ones are ignored. */
  readonly glossary: readonly string[]
}

/** Whether two indicators have the same scope in print: another scope makes another figure. */
export function hasSameScope({ scope: one }: Indicator, { scope: other }: Indicator): boolean {
  return one.zh === other.zh && one.en === other.en
}
