import type { Check } from '../../../domain/checks/check'
import type { Figure } from '../../../domain/comparison/composition'
import type { ReportedValue } from '../../../domain/model/observation'
import type { LocalizedText } from '../../../domain/model/indicator'
import type { Comparison } from '../../../domain/comparison/comparison'
import type { KeyFigure } from '../layout/keyFigureLayout'

/** Which of several slides with one title this is, counting from 1: `2/3`. */
export type Part = { readonly at: number; readonly of: number }

type Base = {
  /** Names the slide in the address: the same in every theme and on every screen. */
  readonly id: string
  /** The indicators that it tells of, the main one first: whose notes the speaker reads. */
  readonly indicators: readonly string[]
  /** Of the figures that it shows or speaks of, each once. */
  readonly units: readonly string[]
  /** Null where its content stands on one slide. */
  readonly part: Part | null
}

/** A paragraph of a text slide. `lead` is its first words, in bold. */
export type Paragraph = { readonly lead: string | null; readonly text: string }

/** A slide's share of a text, and all of the text. */
export type TextPage = {
  readonly paragraphs: readonly Paragraph[]
  readonly pages: readonly (readonly Paragraph[])[]
}

/** What a rate's numerator leaves of its denominator, in the denominator's unit. */
export type Rest = {
  readonly value: number
  /** In the earlier year. */
  readonly before: number | null
  readonly of: Figure & { readonly observation: ReportedValue }
}

export type CoverSlide = Base & { readonly kind: 'cover'; readonly title: string }

export type KeyFiguresSlide = Base & {
  readonly kind: 'keyFigures'
  readonly figures: readonly KeyFigure[]
}

/** An indicator's sentence and chart; on two or more slides where one would not hold both. */
export type IndicatorSlide = Base &
  TextPage & {
    readonly kind: 'indicator'
    readonly comparison: Comparison
    /** Failed checks that touch it. */
    readonly failed: readonly Check[]
    /** The sentence is text where it has slides of its own. */
    readonly shows: 'all' | 'sentence' | 'chart'
  }

/** What a figure is made of, or what the report tells beside it. */
export type PartsSlide = Base & {
  readonly kind: 'parts'
  readonly comparison: Comparison
  readonly topic: LocalizedText
  readonly composition: 'parts' | 'share' | 'beside'
  /** Bars can only be compared within one picture: what needs more slides is listed. */
  readonly drawn: 'bars' | 'list'
  readonly figures: readonly Figure[]
  /** With a `share` only. */
  readonly rest: Rest | null
}

export type LimitsSlide = Base &
  TextPage & {
    readonly kind: 'limits'
    readonly about: 'missing' | 'checks' | 'events'
  }

export type SourcesSlide = Base & TextPage & { readonly kind: 'sources' }

/** One idea on one screen, complete: what `SlideView` draws needs nothing but this and the world. */
export type Slide =
  | CoverSlide
  | KeyFiguresSlide
  | IndicatorSlide
  | PartsSlide
  | LimitsSlide
  | SourcesSlide
