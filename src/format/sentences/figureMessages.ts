import type { Measure } from '../../domain/model/indicator'
import type { MissingReason, Precision, ReportedStatus } from '../../domain/model/observation'
import type { Run } from '../../domain/comparison/stage'
import type { Trend } from '../../domain/statistics/trend'
import type { Verdict } from '../../domain/comparison/change'

/** A difference without its sign, ready to be put into words: 9 · 件 · 少. */
export type Difference = {
  readonly measure: Measure
  readonly direction: 'up' | 'down'
  readonly precision: Precision
  /** `9`, in English with its scale: `1.2 million`. */
  readonly number: string
  /** `件`, `万件`, `cases`. */
  readonly noun: string
  /** The number reads exactly one. */
  readonly one: boolean
}

/** How a chart shows its years: no figure, one bar, two bars, a line. */
export type ChartKind = 'empty' | 'bar' | 'pair' | 'line'

/**
 * The words that this folder needs of a language. It may not import i18n, so it declares what it
 * needs; `i18n/zh/figures.ts` and `i18n/en/figures.ts` fit this shape.
 */
export type FigureMessages = {
  readonly lang: 'zh' | 'en'
  /** In a table cell: 未公布. */
  readonly missing: Readonly<Record<MissingReason, string>>
  /** In a sentence: 报告未公布. */
  readonly missingLong: Readonly<Record<MissingReason, string>>
  readonly status: Readonly<Record<Exclude<ReportedStatus, 'normal'>, string>>
  readonly precise: Readonly<Record<Precision, (text: string) => string>>
  readonly year: (year: number) => string
  readonly years: (first: number, last: number) => string
  readonly quarter: (year: number, quarter: number) => string
  readonly date: (year: number, month: number | null, day: number | null) => string
  readonly percentagePoints: (one: boolean) => string
  readonly difference: (difference: Difference) => string
  readonly noDifference: string
  /** `percent` comes without its sign: 9.8. */
  readonly relative: (direction: 'up' | 'down', precision: Precision, percent: string) => string
  /** For a relative change that rounds to 0.0%. */
  readonly tinyRelative: string
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly comparedWith: (when: string, difference: string, relative: string | null) => string
  readonly sameAs: (when: string, exactly: boolean) => string
  readonly interval: (lower: string, upper: string) => string
  readonly locator: (chapter: number, item: number) => string
  readonly citation: (cited: {
    readonly title: string
    readonly issuer: string
    readonly date: string
    readonly locator: string | null
  }) => string
  readonly note: (note: {
    readonly text: string
    readonly author: string
    readonly date: string
    readonly source: string
  }) => string
  /** Before a reason that is read aloud: 原因：…. */
  readonly reason: (text: string) => string
  readonly sentence: {
    readonly comma: string
    readonly semicolon: string
    readonly stop: string
    readonly opening: (when: string, name: string, figure: string) => string
    readonly noFigure: (when: string, name: string, why: string) => string
    readonly earlierFigure: (when: string, figure: string) => string
    readonly noEarlierFigure: (when: string) => string
    readonly baseline: string
    readonly baselineAfterGap: (when: string, why: string) => string
    readonly gap: (when: string, why: string) => string
    readonly otherLevel: (when: string, figure: string) => string
    readonly notComparable: (events: readonly string[]) => string
    readonly newBaseline: (when: string) => string
    readonly event: (name: string, date: string) => string
    readonly chance: Readonly<Record<'within' | 'beyond', string>>
    readonly status: Readonly<Record<Exclude<ReportedStatus, 'normal'>, (when: string) => string>>
    readonly care: (periodsDiffer: boolean, events: readonly string[]) => string
    readonly run: (span: string, years: number, run: Run) => string
    readonly trend: (span: string, years: number, kind: Trend['kind']) => string
  }
  readonly chart: {
    readonly kind: Readonly<Record<ChartKind, string>>
    /** Set between two sentences: nothing in Chinese, a blank in English. */
    readonly betweenSentences: string
    readonly opening: (kind: string, name: string, scope: string, span: string | null) => string
    readonly only: (when: string, figure: string) => string
    readonly ends: (
      first: { readonly when: string; readonly figure: string },
      last: { readonly when: string; readonly figure: string },
    ) => string
    readonly gap: (span: string, why: string) => string
    readonly missing: (gaps: readonly string[]) => string
  }
}
