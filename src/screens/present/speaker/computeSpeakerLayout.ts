import type { Size } from '../../../charts/layout/box'
import type { Cell } from '../layout/computeGridLayout'

export type SpeakerLayout = {
  /** The size that slides are rendered for; the current one has scale 1. */
  readonly slide: Size
  readonly current: Cell
  readonly next: Cell
  /** Height of the bar with the clocks. */
  readonly bar: number
  /** Top of the notes, below the slides. */
  readonly notesTop: number
}

/** Height of the caption above each slide. */
export const CAPTION_HEIGHT = 36

/** In narrow windows the buttons of the bar wrap below the clocks. */
function barHeight(width: number): number {
  if (width >= 1000) return 64
  return width >= 640 ? 116 : 204
}
const PADDING = 16
/** The usual projector; with another one only the speaker's preview has the wrong shape. */
const RATIO = 16 / 9

/** The current slide large on the left, the next one smaller beside it, the notes under both. */
export function computeSpeakerLayout({ width, height }: Size): SpeakerLayout {
  const bar = barHeight(width)
  // The notes keep a third of the window.
  const maxHeight = Math.max(90, height * 0.62 - bar - CAPTION_HEIGHT)
  const slideWidth = Math.round(Math.max(160, Math.min(width * 0.6, maxHeight * RATIO) - PADDING))
  const slide = { width: slideWidth, height: Math.round(slideWidth / RATIO) }
  const top = bar + CAPTION_HEIGHT
  const left = PADDING + slideWidth + PADDING
  const scale = Math.max(0.1, Math.min(0.8, (width - left - PADDING) / slideWidth))
  return {
    slide,
    bar,
    current: { left: PADDING, top, scale: 1 },
    next: { left, top, scale },
    notesTop: top + slide.height + PADDING,
  }
}
