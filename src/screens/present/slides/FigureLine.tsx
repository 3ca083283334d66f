import { onOneLine, type FigureParts, type FigurePartKind } from '../deck/figureParts'
import type { SlideSize } from '../layout/slideSize'

type Props = {
  readonly level: FigureParts
  readonly kind: FigurePartKind
  /** Of the column that it stands in. */
  readonly width: number
  readonly size: SlideSize
}

/** A figure with its digits large and its unit beside or below them. */
export function FigureLine({ level, kind, width, size }: Props) {
  const { about, digits, unit } = level
  return (
    <p
      className="slide-figure-parts"
      data-kind={kind}
      data-small={onOneLine(level, kind, width, size) ? 'beside' : 'below'}
    >
      {about !== '' && <span>{about}</span>}
      <strong>{digits}</strong>
      {unit !== '' && <span>{unit}</span>}
    </p>
  )
}
