import type { Cell } from '../layout/gridLayout'
import type { Size } from '../sync/useWindowSize'

export type SpeakerLayout = {
  /** What a slide is drawn for: the current one stands there at scale 1. */
  readonly slide: Size
  readonly current: Cell
  readonly next: Cell
  /** Height of the clock's bar. */
  readonly bar: number
  /** Where the notes begin, under the slides. */
  readonly notesTop: number
}

/** Of the line of words over each slide. */
export const CAPTION = 36

/** Of the clock's bar: its buttons go under the clocks where both have no room side by side. */
function barHeight(width: number): number {
  if (width >= 1000) return 64
  return width >= 640 ? 116 : 204
}
const PAD = 16
/** A room's screen, most often; only the speaker's picture of it would be wrong. */
const RATIO = 16 / 9

/** The current slide large on the left, the next one smaller beside it, the notes under both. */
export function speakerLayout({ width, height }: Size): SpeakerLayout {
  const bar = barHeight(width)
  // The notes keep a third of the window.
  const tallest = Math.max(90, height * 0.62 - bar - CAPTION)
  const slideWidth = Math.round(Math.max(160, Math.min(width * 0.6, tallest * RATIO) - PAD))
  const slide = { width: slideWidth, height: Math.round(slideWidth / RATIO) }
  const top = bar + CAPTION
  const left = PAD + slideWidth + PAD
  const scale = Math.max(0.1, Math.min(0.8, (width - left - PAD) / slideWidth))
  return {
    slide,
    bar,
    current: { left: PAD, top, scale: 1 },
    next: { left, top, scale },
    notesTop: top + slide.height + PAD,
  }
}
