import { onOneLine, type Level, type LevelKind } from '../deck/figureParts'
import type { SlideSize } from '../layout/slideSize'

type Props = {
  readonly level: Level
  readonly kind: LevelKind
  /** Of the column that it stands in. */
  readonly width: number
  readonly size: SlideSize
}

/** A figure with its digits large and its unit beside or below them. */
export function LevelLine({ level, kind, width, size }: Props) {
  const { about, digits, unit } = level
  return (
    <p
      className="slide-level"
      data-kind={kind}
      data-small={onOneLine(level, kind, width, size) ? 'beside' : 'below'}
    >
      {about !== '' && <span>{about}</span>}
      <strong>{digits}</strong>
      {unit !== '' && <span>{unit}</span>}
    </p>
  )
}
