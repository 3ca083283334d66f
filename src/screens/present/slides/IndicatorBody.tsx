import { Unbroken } from '../../../ui/figures/Unbroken'
import { useMemo } from 'react'
import { chartDescription } from '../../../format/sentences/chartDescription'
import {
  computeIndicatorLayout,
  type IndicatorLayout,
  type SidePiece,
} from '../layout/indicatorLayout'
import type { SlideBodyProps } from './slideBodyProps'
import { renderSlideTrend } from '../layout/renderSlideTrend'
import type { SlideSize } from '../layout/slideSize'
import { FigureLine } from './FigureLine'
import { Paragraphs } from './Paragraphs'
import { InlineSvg } from './InlineSvg'

/** The chart, and beside it the figure, its change and their limits. */
export function IndicatorBody({ slide, context, size, theme }: SlideBodyProps<'indicator'>) {
  const { comparison } = slide
  const { chart, note, side } = useMemo(
    () => computeIndicatorLayout(slide, context, size),
    [slide, context, size],
  )
  const svg = useMemo(
    () =>
      slide.shows === 'sentence' ? null : renderSlideTrend(comparison, context, theme, size, chart),
    [slide, comparison, context, theme, size, chart],
  )
  const series = context.dataset.seriesById.get(comparison.indicator.id)
  if (svg === null) return <Paragraphs slide={slide} height={chart.height} size={size} />
  const description =
    series === undefined ? '' : chartDescription(series, comparison, context.messages.figures)
  return (
    <div className="slide-parts">
      {note !== '' && <p className="slide-label slide-caution">{note}</p>}
      <div className="slide-columns">
        <InlineSvg svg={svg} box={chart} description={description} />
        {side !== null && <Side side={side} size={size} />}
      </div>
    </div>
  )
}

type SideProps = { readonly side: NonNullable<IndicatorLayout['side']>; readonly size: SlideSize }

/** The column beside a chart. */
function Side({ side, size }: SideProps) {
  return (
    <div className="slide-side" style={{ width: side.width }}>
      {side.pieces.map((piece) => (
        <Piece key={piece.kind} piece={piece} width={side.width} size={size} />
      ))}
    </div>
  )
}

type PieceProps = { readonly piece: SidePiece; readonly width: number; readonly size: SlideSize }

function Piece({ piece, width, size }: PieceProps) {
  switch (piece.kind) {
    case 'figure':
      return (
        <div>
          <p className="slide-label slide-muted">{piece.when}</p>
          <FigureLine parts={piece.parts} kind="figure" width={width} size={size} />
        </div>
      )
    case 'change':
      return (
        <div className="slide-change" data-verdict={piece.verdict}>
          <p className="slide-text">
            <strong>{piece.text}</strong>
          </p>
          {piece.word !== '' && <p className="slide-label">{piece.word}</p>}
        </div>
      )
    case 'spread':
      return <p className="slide-label slide-muted">{piece.text}</p>
    case 'rest':
      return (
        <p className="slide-label">
          <Unbroken text={piece.text} />
        </p>
      )
    case 'caution':
      return (
        <p className="slide-label slide-caution">
          <Unbroken text={piece.text} />
        </p>
      )
  }
}
