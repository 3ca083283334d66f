import { markCaution } from '../../../format/markCaution'
import { listCautionWords, termsText } from '../../../format/sentences/cautionTexts'
import { formatChange } from '../../../format/sentences/change'
import { intervalText } from '../../../format/values/interval'
import { whenText } from '../../../format/values/period'
import type { Messages } from '../../../messages/messages'
import type { Size } from '../../../charts/layout/box'
import type { Verdict } from '../../../domain/comparison/change'
import { tieFigures } from '../../../typesetting/tieFigures'
import { isLoneFigure } from '../../../ui/trend/isLoneFigure'
import type { Comparison } from '../../../domain/comparison/comparison'
import { buildHeadline } from '../deck/headline'
import { figurePartsHeight, buildFigureParts, type FigureParts } from '../deck/figureParts'
import type { IndicatorSlide } from '../deck/slide'
import type { SlideContext } from '../deck/slideContext'
import { buildSlideFrame, noteHeight, textHeight } from './slideFrame'
import type { SlideSize } from './slideSize'

/** The texts beside a chart, from the top. */
export type SidePiece =
  | { readonly kind: 'figure'; readonly when: string; readonly parts: FigureParts }
  | {
      readonly kind: 'change'
      readonly text: string
      readonly verdict: Verdict
      readonly word: string
    }
  | { readonly kind: 'spread'; readonly text: string }
  | { readonly kind: 'caution'; readonly text: string }
  | { readonly kind: 'rest'; readonly text: string }

export type IndicatorLayout = {
  readonly chart: Size
  /** Above a chart without its sentence: the cautions in a few words; may be empty. */
  readonly note: string
  readonly side: { readonly width: number; readonly pieces: readonly SidePiece[] } | null
  /** Whether the chart and the texts that may not be dropped fit this slide. */
  readonly fits: boolean
}

/** In hundredths of the height. A lower chart is mostly labels. */
const MIN_CHART_HEIGHT = 36
const MIN_SIDE_WIDTH = 40
/** Width of the side as a share of the slide, if that is more. */
const SIDE_SHARE = 0.26
export const SIDE_GAPS = { chart: 3, pieces: 2.2 } as const

/** What is dropped where not all fit, in this order: the headline says it too. */
const droppable: readonly SidePiece['kind'][] = ['spread', 'figure', 'change']

/** Divides the body of a slide between the chart and the texts beside it. */
export function computeIndicatorLayout(
  slide: IndicatorSlide,
  context: SlideContext,
  size: SlideSize,
): IndicatorLayout {
  const { body } = buildSlideFrame(slide, context, size)
  const whole = { width: body.width, height: body.height }
  const high = body.height >= MIN_CHART_HEIGHT * size.unit
  if (slide.shows === 'sentence') return { chart: whole, note: '', side: null, fits: high }
  if (slide.shows === 'chart') {
    const words = listCautionWords(slide.comparison.cautions, context.messages.figures)
    const note = markCaution(words.join(context.messages.figures.sentence.semicolon))
    const taken = noteHeight(note, size)
    return { chart: { ...whole, height: whole.height - taken }, note, side: null, fits: high }
  }
  const width = Math.max(MIN_SIDE_WIDTH * size.unit, SIDE_SHARE * size.inner)
  const stackHeight = (pieces: readonly SidePiece[]) =>
    pieces.reduce((sum, piece) => sum + computePieceHeight(piece, width, size), 0) +
    Math.max(0, pieces.length - 1) * SIDE_GAPS.pieces * size.unit
  let pieces = listSidePieces(slide, context).filter(
    (piece) => computePieceHeight(piece, width, size) < Infinity,
  )
  for (const kind of droppable)
    if (stackHeight(pieces) > body.height) pieces = pieces.filter((piece) => piece.kind !== kind)
  if (pieces.length === 0) return { chart: whole, note: '', side: null, fits: high }
  const chart = { ...whole, width: whole.width - width - SIDE_GAPS.chart * size.unit }
  const fits = high && stackHeight(pieces) <= body.height
  return { chart, note: '', side: { width, pieces }, fits }
}

function listSidePieces(
  { comparison }: IndicatorSlide,
  { dataset, messages }: SlideContext,
): readonly SidePiece[] {
  const { to, indicator } = comparison
  const { caution, rest } = buildHeadline(comparison, messages)
  const parts = buildFigureParts(to, indicator, messages)
  return [
    // A lone figure is as large in its chart.
    ...(isLoneFigure(dataset, comparison)
      ? []
      : [{ kind: 'figure', when: whenText(to, messages.figures), parts } as const]),
    ...listChangePieces(comparison, messages),
    ...listSpreadPieces(comparison, messages),
    ...(caution === '' ? [] : [{ kind: 'caution', text: markCaution(caution) } as const]),
    ...(rest === '' ? [] : [{ kind: 'rest', text: rest } as const]),
  ]
}

function listChangePieces(
  comparison: Comparison,
  messages: Messages<'present'>,
): readonly SidePiece[] {
  switch (comparison.kind) {
    case 'change': {
      const text = formatChange(comparison.change, comparison.indicator, messages.figures)
      const { brackets } = messages.present
      const relative = text.relative === null ? '' : brackets(text.relative)
      return [
        {
          kind: 'change',
          text: `${text.arrow} ${text.absolute}${relative}`,
          verdict: comparison.change.verdict,
          word: text.verdictWord ?? '',
        },
      ]
    }
    case 'notComparable':
      return [
        { kind: 'change', text: messages.overview.notComparable, verdict: 'neutral', word: '' },
      ]
    case 'baseline':
    case 'singleYear':
    case 'noFigure':
      return []
  }
}

function listSpreadPieces(
  comparison: Comparison,
  { figures, present }: Messages<'present'>,
): readonly SidePiece[] {
  const { to, toTerms, toInterval, indicator } = comparison
  // Numerator and denominator explain nothing without the rate.
  if (to.kind === 'missing') return []
  const texts = [
    // Terms that contradict the rate stand in its caution.
    ...(toTerms?.agree === true ? [termsText(toTerms, figures)] : []),
    ...(toInterval === null ? [] : [intervalText(toInterval, indicator, figures)]),
  ]
  return texts.length === 0 ? [] : [{ kind: 'spread', text: texts.join(present.separator) }]
}

function computePieceHeight(piece: SidePiece, width: number, size: SlideSize): number {
  switch (piece.kind) {
    case 'figure':
      return (
        textHeight(piece.when, 'label', width, size) +
        figurePartsHeight(piece.parts, 'figure', width, size)
      )
    case 'change':
      return (
        textHeight(piece.text, 'text', width, size, 'bold') +
        textHeight(piece.word, 'label', width, size)
      )
    case 'spread':
      return textHeight(piece.text, 'label', width, size)
    case 'caution':
    case 'rest':
      return textHeight(tieFigures(piece.text), 'label', width, size)
  }
}
