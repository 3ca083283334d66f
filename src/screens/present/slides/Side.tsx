import type { IndicatorLayout, SidePiece } from '../layout/indicatorLayout'
import type { SlideSize } from '../layout/slideSize'
import { FigureLine } from './FigureLine'

type Props = { readonly side: NonNullable<IndicatorLayout['side']>; readonly size: SlideSize }

/** The column beside a chart. */
export function Side({ side, size }: Props) {
  return (
    <div className="slide-side" style={{ width: side.width }}>
      {side.pieces.map((piece) => (
        <Piece key={piece.kind} piece={piece} width={side.width} size={size} />
      ))}
    </div>
  )
}

type PieceProps = {
  readonly piece: SidePiece
  readonly width: number
  readonly size: SlideSize
}

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
      return <p className="slide-label">{piece.text}</p>
    case 'failed':
      return <p className="slide-label slide-caution">⚠ {piece.text}</p>
  }
}
