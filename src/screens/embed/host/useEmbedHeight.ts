import { useLayoutEffect, useState, type RefObject } from 'react'
import { easyChartHeight, fittingChartHeight, LEAST_CHART_HEIGHT } from '../chartHeight'
import { connectToHost } from './hostConnection'

/** So long a host may take to follow before scroll bars are needed; they would change the width. */
const PATIENCE_MS = 1000

type Wish = {
  /** Whether the content stands; before that its height would only make the host's page jump twice. */
  readonly ready: boolean
  /** What the host calls this frame. */
  readonly id: string
}

/**
 * Tells the host the height that the box's content wants, as it changes, and gives the height at which
 * to draw the box's one chart (`[data-fit]`): less than it wants where the frame stays lower, and with
 * the text around it made `data-compact` where even that is not enough. What is told never depends on
 * the frame's own height, so neither can drive the other up.
 */
export function useEmbedHeight(box: RefObject<HTMLElement | null>, { ready, id }: Wish): number {
  const [chartHeight, setChartHeight] = useState(() => easyChartHeight(window.innerWidth))
  useLayoutEffect(() => {
    const content = box.current
    if (!ready || content === null) return undefined
    const line = connectToHost(id)
    let patience: number | undefined
    const measure = () => {
      content.removeAttribute('data-compact')
      const width = content.clientWidth
      const chart = content.querySelector<HTMLElement>('[data-fit] .chart-box')
      const drawn = chart?.offsetHeight ?? 0
      const easy = chart === null ? 0 : easyChartHeight(width)
      let around = heightOf(content) - drawn
      line.offer({ width, height: around + easy })
      if (chart !== null && innerHeight - around < LEAST_CHART_HEIGHT) {
        content.setAttribute('data-compact', '')
        around = heightOf(content) - drawn
      }
      const fitting = chart === null ? 0 : fittingChartHeight(easy, innerHeight - around)
      if (chart !== null) setChartHeight(fitting)
      window.clearTimeout(patience)
      if (around + fitting <= innerHeight + 1) scrollable(false)
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
      line.close()
    }
  }, [box, ready, id])
  return chartHeight
}

function heightOf(content: HTMLElement): number {
  return Math.ceil(content.getBoundingClientRect().height)
}

/** A frame that holds all of its content must not catch the wheel on its way to the host's page. */
function scrollable(yes: boolean): void {
  document.documentElement.style.overflowY = yes ? 'auto' : 'hidden'
}
