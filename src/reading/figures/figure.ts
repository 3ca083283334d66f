import type { FigurePrecision } from '../numerals/precision'
import type { Span } from '../span'

/** Where a figure stands: part 一, chapter （二）, item 三是; null before the first of a kind. */
export type Place = {
  readonly part: number | null
  readonly chapter: number | null
  readonly item: number | null
}

/** A figure as the text prints it, before it is understood. `value` × 10^`multiplier` is the number. */
export type PrintedFigure = Span & {
  readonly printed: string
  readonly value: number
  readonly unit: string
  readonly multiplier: number
  readonly precision: FigurePrecision
  /** Decimals that the text prints. */
  readonly decimals: number
}

/** A change that the text prints beside a figure, signed; `base` is the period compared with. */
export type ReadChange = Span & {
  readonly value: number
  readonly unit: 'percent' | 'percentagePoints' | 'absolute' | 'times'
  /** Of an absolute change: 净增1.49万户 is 1.49, 4. */
  readonly multiplier: number
  readonly printed: string
  readonly decimals: number
  readonly precision: FigurePrecision
  /** `2019` or `2019-Q4`; null where the year of the report is unknown. */
  readonly base: string | null
}

/** `level`: what there was; `base`: the earlier figure that it is compared with; `change`: the difference. */
export type FigureKind = 'level' | 'base' | 'change'

/** A figure of the report with what the words around it say. */
export type ReadFigure = PrintedFigure & {
  readonly kind: FigureKind
  readonly year: number | null
  /** `2020-Q3`, `2020-H1`, `2020-01/2020-06`; null for the whole year. */
  readonly period: string | null
  /** 市政府, 全市 as printed; null where the sentence names none. */
  readonly scope: string | null
  /** 受理, 审结: what was done with what is counted; null where no such word stands before it. */
  readonly verb: string | null
  /** The words that name what is counted. */
  readonly subject: string
  readonly place: Place
  readonly changes: readonly ReadChange[]
  /** The earlier figure that stands beside it, by its position among the figures; null without one. */
  readonly baseIndex: number | null
}
