import { fitsOnOneLine, type FigureParts, type FigurePartKind } from '../deck/figureParts'
import type { SlideSize } from '../layout/slideSize'

type Props = {
  readonly parts: FigureParts
  readonly kind: FigurePartKind
  /** Width of its column. */
  readonly width: number
  readonly size: SlideSize
}

/** A figure with large digits, its unit beside or below them. */
export function FigureLine({ parts, kind, width, size }: Props) {
  const { about, digits, unit } = parts
  return (
    <p
      className="slide-figure-parts"
      data-kind={kind}
      data-unit={fitsOnOneLine(parts, kind, width, size) ? 'beside' : 'below'}
    >
      {about !== '' && <span>{about}</span>}
      <strong>{digits}</strong>
      {unit !== '' && <span>{unit}</span>}
    </p>
  )
}
