import { statedPoints, type Series } from '../../../domain/model/series'
import { exploreWordsOf } from '../../../messages/exploreWords'
import { useLang } from '../../../messages/useWords'
import { sparkPath } from './sparkPath'

type Props = {
  readonly series: Series
  readonly partedYears: ReadonlySet<number>
}

const BOX = { width: 112, height: 28, margin: 3 } as const

/** All years of an indicator in the height of a table row: for the course, not for reading values. */
export function Sparkline({ series, partedYears }: Props) {
  const messages = exploreWordsOf(useLang())
  const { line, dots } = sparkPath(series, partedYears, BOX)
  return (
    <svg
      className="spark"
      role="img"
      aria-label={messages.spark(statedPoints(series).length, series.points.length)}
      width={BOX.width}
      height={BOX.height}
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
    >
      <path className="spark-zero" d={`M0 ${BOX.height - 0.5}H${BOX.width}`} />
      <path className="spark-line" d={line} />
      <path className="spark-dots" d={dots} />
    </svg>
  )
}
