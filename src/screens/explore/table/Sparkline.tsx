import { useMessages } from '../../../messages/useMessages'
import { listReportedValues, type Series } from '../../../domain/model/series'

type Props = {
  readonly series: Series
  readonly breakYears: ReadonlySet<number>
}

const BOX = { width: 112, height: 28, margin: 3 } as const

/** All years of an indicator in the height of a table row: for the trend, not for reading values. */
export function Sparkline({ series, breakYears }: Props) {
  const messages = useMessages('explore').explore
  const { line, dots } = sparkPath(series, breakYears, BOX)
  return (
    <svg
      className="spark"
      role="img"
      aria-label={messages.sparkline(listReportedValues(series).length, series.points.length)}
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

/** SVG path data; empty where there is nothing to draw. */
export type SparkPath = {
  /** Joins neighbouring years only: a missing year or a break leaves a gap. */
  readonly line: string
  /** A dot for each figure, drawn by round line ends. */
  readonly dots: string
}

type Box = { readonly width: number; readonly height: number; readonly margin: number }

/**
 * The figures of a series in a box with zero at the bottom and years at even distances; a single year is in
 * the middle. Negative figures move zero up. Years of `breakYears` are not joined to the year before.
 */
export function sparkPath(
  { points }: Series,
  breakYears: ReadonlySet<number>,
  { width, height, margin }: Box,
): SparkPath {
  const values = points.map((point) => (point.kind === 'reported' ? point.value : 0))
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)]
  const span = highest === lowest ? 1 : highest - lowest
  const steps = Math.max(1, points.length - 1)
  const x = (index: number) =>
    points.length === 1 ? width / 2 : margin + ((width - 2 * margin) * index) / steps
  const y = (value: number) => height - margin - ((height - 2 * margin) * (value - lowest)) / span

  let line = ''
  let dots = ''
  let drawing = false
  points.forEach((point, index) => {
    if (point.kind === 'missing') {
      drawing = false
      return
    }
    const at = `${x(index).toFixed(1)} ${y(point.value).toFixed(1)}`
    line += `${drawing && !breakYears.has(point.year) ? 'L' : 'M'}${at}`
    dots += `M${at}h0`
    drawing = true
  })
  return { line, dots }
}
