import type { Figure, Remainder } from '../../../domain/comparison/composition'
import type { ReportedValue } from '../../../domain/model/observation'
import type { LocalizedText } from '../../../domain/model/indicator'
import type { Comparison } from '../../../domain/comparison/comparison'
import type { KeyFigure } from '../layout/keyFigureLayout'

/** Which of several slides with the same title, counted from 1: `2/3`. */
export type Part = { readonly at: number; readonly of: number }

type Base = {
  /** Names the slide in the URL: the same in every theme and on every screen. */
  readonly id: string
  /** The indicators of the slide, the main one first: the speaker sees their notes. */
  readonly indicators: readonly string[]
  /** The units of its figures, each once. */
  readonly units: readonly string[]
  /** Null where the content fits one slide. */
  readonly part: Part | null
}

/** A paragraph of a text slide. `lead` is its bold start, which may be empty. */
export type Paragraph = { readonly lead: string; readonly text: string }

/** The paragraphs of this slide, and all pages of the text. */
export type TextPage = {
  readonly paragraphs: readonly Paragraph[]
  readonly pages: readonly (readonly Paragraph[])[]
}

/** The denominator of a rate, and what it holds beside the numerator. */
export type Whole = {
  readonly figure: Figure & { readonly observation: ReportedValue }
  readonly remainder: (Remainder & { readonly before: number | null }) | null
}

export type CoverSlide = Base & { readonly kind: 'cover'; readonly title: string }

export type KeyFiguresSlide = Base & {
  readonly kind: 'keyFigures'
  readonly figures: readonly KeyFigure[]
}

/** An indicator's sentence and chart, on several slides where they do not fit one. */
export type IndicatorSlide = Base &
  TextPage & {
    readonly kind: 'indicator'
    readonly comparison: Comparison
    /** `sentence` and `chart`: the parts of a split slide. */
    readonly shows: 'all' | 'sentence' | 'chart'
  }

/** The parts of a figure, or the other figures of its topic. */
export type PartsSlide = Base & {
  readonly kind: 'parts'
  readonly comparison: Comparison
  readonly topic: LocalizedText
  readonly composition: 'parts' | 'share' | 'beside'
  /** Bars can only be compared within one chart, so what needs several slides is a list. */
  readonly form: 'bars' | 'list'
  readonly figures: readonly Figure[]
  /** With a `share` only. */
  readonly whole: Whole | null
}

export type TextSlide = Base &
  TextPage & {
    readonly kind: 'text'
    readonly about: 'missing' | 'checks' | 'events' | 'sources'
  }

/** One screen of the presentation: `SlideView` needs only this and the dataset. */
export type Slide = CoverSlide | KeyFiguresSlide | IndicatorSlide | PartsSlide | TextSlide
