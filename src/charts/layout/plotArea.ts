import type { Box } from './box'

/** Where a trend is drawn: its plot in pixels, parted into one slot a year, and the value at its top. */
export type Frame = Box & { readonly slot: number; readonly highest: number }

/** The middle of a year's slot; halves are edges of slots. */
export function xOf(frame: Frame, index: number): number {
  return frame.left + frame.slot * (index + 0.5)
}

export function yOf(frame: Frame, value: number): number {
  return frame.bottom - (value / frame.highest) * (frame.bottom - frame.top)
}
