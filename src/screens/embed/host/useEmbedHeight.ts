import { useLayoutEffect, useState, type RefObject } from 'react'
import { easyChartHeight, fittingChartHeight, LEAST_CHART_HEIGHT } from '../chartHeight'
import { connectToHost } from './hostConnection'

/** Time for the host to resize before scroll bars appear, which would change the width (ms). */
const PATIENCE_MS = 1000

type Wish = {
  /** Whether the content is rendered; an earlier height would make the host's page jump twice. */
  readonly ready: boolean
  /** The host's id of this frame. */
  readonly id: string
}

/**
 * Reports the height of the box's content to the host, and returns the height for the box's one chart
 * (`[data-fit]`): less than preferred where the frame stays lower, and with compact text (`data-compact`)
 * where even that is not enough. The reported height never depends on the frame's own height, so that
 * neither can drive the other up.
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
