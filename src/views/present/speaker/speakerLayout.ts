import type { Cell } from '../gridLayout'
import type { Size } from '../useWindowSize'

export type SpeakerLayout = {
  /** What a slide is drawn for: the current one stands there at scale 1. */
  readonly slide: Size
  readonly current: Cell
  readonly next: Cell
  /** Where the notes begin, under the slides. */
  readonly notesTop: number
}

/** Of the clock's bar and of the line of words over each slide. */
export const BAR = 64
export const CAPTION = 36
const PAD = 16
/** A room's screen, most often; only the speaker's picture of it would be wrong. */
const RATIO = 16 / 9

/** The current slide large on the left, the next one smaller beside it, the notes under both. */
export function speakerLayout({ width, height }: Size): SpeakerLayout {
  // The notes keep a third of the window.
  const tallest = Math.max(90, height * 0.62 - BAR - CAPTION)
  const slideWidth = Math.round(Math.max(160, Math.min(width * 0.6, tallest * RATIO) - PAD))
  const slide = { width: slideWidth, height: Math.round(slideWidth / RATIO) }
  const top = BAR + CAPTION
  const left = PAD + slideWidth + PAD
  const scale = Math.max(0.1, Math.min(0.8, (width - left - PAD) / slideWidth))
  return {
    slide,
    current: { left: PAD, top, scale: 1 },
    next: { left, top, scale },
    notesTop: top + slide.height + PAD,
  }
}
