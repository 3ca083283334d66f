import type { ECharts } from 'echarts/core'
import { useMemo, useRef, useState, type MouseEvent } from 'react'
import type { Size } from '../layout/box'
import './chart.css'
import type { ChartPoint } from '../chartPoint'
import { EChart } from './EChart'
import type { ChartOption } from '../echarts'
import { StaticSvg } from './StaticSvg'
import { findNearestPoint } from './findNearestPoint'
import { useBoxWidth } from './useBoxWidth'
import { useHighlight } from './useHighlight'
import { useRenderQueue } from '../../scheduling/useRenderQueue'
import { useKeyboardCursor } from './useKeyboardCursor'

export type ChartProps = {
  /** Builds the option for a size. Memoise it: a new function draws the chart again. */
  readonly option: (size: Size) => ChartOption
  /** A text alternative of the whole chart. */
  readonly description: string
  /** The points that the keyboard can reach; without any the chart is an image. */
  readonly points: readonly ChartPoint[]
  /** In pixels; the width is that of the box. */
  readonly height: number
  readonly messages: { readonly roleDescription: string; readonly walkHint: string }
  /** The same chart as SVG text, shown until the live chart is drawn. */
  readonly placeholder?: string | undefined
}

/**
 * A chart as wide as its box, whose points the keyboard can reach. The keyboard cursor is an invisible
 * native slider: screen readers pass arrow keys to a slider (not to a group), speak its value text, and
 * let touch users step through it.
 */
export function Chart({
  option: buildOption,
  description,
  points,
  height,
  messages,
  placeholder,
}: ChartProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useBoxWidth(box)
  const target = useMemo((): SizedOption | null => {
    if (width === null) return null
    const size = { width, height }
    return { option: buildOption(size), size }
  }, [width, height, buildOption])
  const current = useRenderQueue(target)
  const isBusy = current !== target
  const [chart, setChart] = useState<ECharts | null>(null)
  const drawn = useMemo(
    () => (chart === null || current === null || isBusy ? null : { chart, option: current.option }),
    [chart, current, isBusy],
  )
  const { at, goTo, onKeyDown } = useKeyboardCursor(points.length)
  const point = at === null ? undefined : points[at]
  const last = points.length - 1
  useHighlight(drawn, point)

  const pointAt = (event: MouseEvent) => {
    const rectangle = box.current?.getBoundingClientRect()
    if (drawn === null || drawn.chart.isDisposed() || rectangle === undefined) return
    goTo(
      findNearestPoint(drawn, points, [
        event.clientX - rectangle.left,
        event.clientY - rectangle.top,
      ]),
    )
  }
  const isImage = points.length === 0
  return (
    <div
      className="chart"
      role={isImage ? 'img' : 'group'}
      aria-label={description}
      aria-roledescription={isImage ? undefined : messages.roleDescription}
      aria-busy={isBusy ? true : undefined}
    >
      <div
        ref={box}
        className="chart-box"
        style={{ height }}
        aria-hidden="true"
        onMouseMove={isImage ? undefined : pointAt}
        onMouseLeave={() => goTo(null)}
      >
        {chart === null && placeholder !== undefined && <StaticSvg svg={placeholder} />}
        {target !== null && current !== null && (
          <EChart {...current} chart={chart} onReady={setChart} />
        )}
      </div>
      {!isImage && (
        <>
          <input
            type="range"
            className="chart-cursor"
            style={{ height }}
            aria-label={messages.walkHint}
            // A slider always has a value: without a cursor it is the newest point.
            aria-valuetext={points[at ?? last]?.label}
            min={0}
            max={last}
            value={at ?? last}
            onChange={(event) => goTo(Number(event.target.value))}
            onKeyDown={onKeyDown}
            onFocus={() => goTo(last)}
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

type SizedOption = { readonly option: ChartOption; readonly size: Size }
