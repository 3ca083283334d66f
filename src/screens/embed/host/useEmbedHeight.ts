import { useLayoutEffect, useState, type RefObject } from 'react'
import { connectToHost } from './hostConnection'

/** The least height at which a chart's axis and labels do not overlap. */
const LEAST_CHART_HEIGHT = 132

/** The height that suits a chart in a frame of this width, in pixels. */
function easyChartHeight(width: number): number {
  return Math.round(Math.min(360, Math.max(190, 100 + 0.28 * width)))
}

/** The preferred height, or less where the frame leaves less `room` beside the text. */
function fittingChartHeight(easy: number, room: number): number {
  return Math.min(easy, Math.max(LEAST_CHART_HEIGHT, Math.floor(room)))
}

/** Time for the host to resize before scroll bars appear, which would change the width (ms). */
const PATIENCE_MS = 1000

type Wish = {
  /** Whether the content is rendered; an earlier height would make the host's page jump twice. */
  readonly ready: boolean
  /** The host's id of this frame. */
  readonly id: string
}

/**
 * Reports the content's height to the host (independent of the frame's height, to avoid a loop), and returns
 * the height for the one chart (`[data-fit]`): less in a low frame, which also gets compact text.
 */
export function useEmbedHeight(box: RefObject<HTMLElement | null>, { ready, id }: Wish): number {
  const [chartHeight, setChartHeight] = useState(() => easyChartHeight(window.innerWidth))
  useLayoutEffect(() => {
    const content = box.current
    if (!ready || content === null) return undefined
    const connection = connectToHost(id)
    let patience: number | undefined
    const measure = () => {
      content.removeAttribute('data-compact')
      const width = content.clientWidth
      const chart = content.querySelector<HTMLElement>('[data-fit] .chart-box')
      const drawn = chart?.offsetHeight ?? 0
      const easy = chart === null ? 0 : easyChartHeight(width)
      let textHeight = heightOf(content) - drawn
      connection.report({ width, height: textHeight + easy })
      if (chart !== null && innerHeight - textHeight < LEAST_CHART_HEIGHT) {
        content.setAttribute('data-compact', '')
        textHeight = heightOf(content) - drawn
      }
      const fitting = chart === null ? 0 : fittingChartHeight(easy, innerHeight - textHeight)
      if (chart !== null) setChartHeight(fitting)
      window.clearTimeout(patience)
      if (textHeight + fitting <= innerHeight + 1) scrollable(false)
      else patience = window.setTimeout(() => scrollable(true), PATIENCE_MS)
    }
    measure()
    const observer = 'ResizeObserver' in window ? new ResizeObserver(measure) : null
    observer?.observe(content)
    window.addEventListener('resize', measure)
    return () => {
      observer?.disconnect()
      window.removeEventListener('resize', measure)
      window.clearTimeout(patience)
      connection.close()
    }
  }, [box, ready, id])
  return chartHeight
}

function heightOf(content: HTMLElement): number {
  return Math.ceil(content.getBoundingClientRect().height)
}

/** A frame that shows all of its content must not take wheel events from the host's page. */
function scrollable(yes: boolean): void {
  document.documentElement.style.overflowY = yes ? 'auto' : 'hidden'
}
