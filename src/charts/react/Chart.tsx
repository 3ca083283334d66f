import type { ECharts } from 'echarts/core'
import { useMemo, useRef, useState, type MouseEvent } from 'react'
import type { Size } from '../layout/box'
import './chart.css'
import type { ChartPoint } from '../chartPoint'
import { Drawing } from './EChart'
import type { ChartOption } from '../echarts'
import { StaticSvg } from './StaticSvg'
import { findNearestPoint } from './findNearestPoint'
import { useBoxWidth } from './useBoxWidth'
import { useHighlight } from './useHighlight'
import { useRenderQueue } from '../../scheduling/useRenderQueue'
import { useKeyboardCursor } from './useKeyboardCursor'

export type ChartProps = {
  /** Builds the option for a size. Memoise it: a new function is a new picture. */
  readonly option: (size: Size) => ChartOption
  /** The picture in words, for those who do not see it. */
  readonly description: string
  /** What the keyboard walk speaks, point by point; without any the chart is a still picture. */
  readonly points: readonly ChartPoint[]
  /** Of the drawing, in pixels; its width is the box's. */
  readonly height: number
  readonly messages: { readonly roleDescription: string; readonly walkHint: string }
  /** A picture of the same, as SVG text, that stands here until the chart is drawn. */
  readonly placeholder?: string | undefined
}

/**
 * The one place where a chart meets React: it fills its box's width and can be walked point by point.
 * The walk is a native slider that nobody sees: screen readers hand arrow keys to a slider (to a group
 * they do not), speak its value text by themselves, and let touch step through it.
 */
export function Chart({
  option: makeOption,
  description,
  points,
  height,
  messages,
  placeholder,
}: ChartProps) {
  const drawing = useRef<HTMLDivElement>(null)
  const width = useBoxWidth(drawing)
  const wanted = useMemo(
    () => (width === null ? null : pictureIn({ width, height }, makeOption)),
    [width, height, makeOption],
  )
  const picture = useRenderQueue(wanted)
  const busy = picture !== wanted
  const [chart, setChart] = useState<ECharts | null>(null)
  const drawn = useMemo(
    () => (chart === null || picture === null || busy ? null : { chart, option: picture.option }),
    [chart, picture, busy],
  )
  const { at, goTo, onKeyDown } = useKeyboardCursor(points.length)
  const point = at === null ? undefined : points[at]
  useHighlight(drawn, point)

  const pointAt = (event: MouseEvent) => {
    const box = drawing.current?.getBoundingClientRect()
    if (drawn === null || drawn.chart.isDisposed() || box === undefined) return
    goTo(findNearestPoint(drawn, points, [event.clientX - box.left, event.clientY - box.top]))
  }
  const still = points.length === 0
  return (
    <div
      className="chart"
      role={still ? 'img' : 'group'}
      aria-label={description}
      aria-roledescription={still ? undefined : messages.roleDescription}
      aria-busy={busy ? true : undefined}
    >
      <div
        ref={drawing}
        className="chart-drawing"
        style={{ height }}
        aria-hidden="true"
        onMouseMove={still ? undefined : pointAt}
        onMouseLeave={() => goTo(null)}
      >
        {chart === null && placeholder !== undefined && <StaticSvg svg={placeholder} />}
        {wanted !== null && picture !== null && (
          <Drawing {...picture} chart={chart} onReady={setChart} />
        )}
      </div>
      {!still && (
        <>
          <input
            type="range"
            className="chart-cursor"
            style={{ height }}
            aria-label={messages.walkHint}
            aria-valuetext={point?.label ?? messages.walkHint}
            min={0}
            max={points.length - 1}
            value={at ?? points.length - 1}
            onChange={(event) => goTo(Number(event.target.value))}
            onKeyDown={onKeyDown}
            onFocus={() => goTo(points.length - 1)}
            onBlur={() => goTo(null)}
          />
          <p className="chart-description" aria-hidden="true">
            <span>{point?.label}</span>
            <span className="chart-hint">{messages.walkHint}</span>
          </p>
        </>
      )}
    </div>
  )
}

type Picture = { readonly option: ChartOption; readonly size: Size }

function pictureIn(size: Size, makeOption: ChartProps['option']): Picture {
  return { option: makeOption(size), size }
}
