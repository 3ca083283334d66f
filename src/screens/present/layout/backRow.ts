import { designSize, type TextKind } from './slideSize'

/** The room's two measures, both in one unit. */
export type Room = {
  /** Of the lit picture, without its frame. */
  readonly pictureHeight: number
  /** From the last seat to the picture. */
  readonly farthestSeat: number
}

/** What can be read in the last seat. */
export type BackRow = {
  readonly reads: 'all' | 'labels' | 'none'
  /** Distance of the last seat in heights of the picture. */
  readonly heights: number
  /** From how far footnotes and labels can be read, in the unit of the room. */
  readonly footnotesReach: number
  readonly labelsReach: number
  /** Height of the picture at which all can be read in the last seat, in the unit of the room. */
  readonly heightNeeded: number
}

/**
 * ANSI/AVIXA V202.01:2016, Display Image Size for 2D Content in Audiovisual Systems (DISCAS), basic
 * decision making: farthest viewer = picture height × element height (as a share of it) × 200.
 */
const ACUITY = 200

/** A Chinese character fills this much of its font size; Latin capitals 0.7, but they are simpler. */
const CHARACTER = 0.92

/** How many picture heights away a kind of text can be read. */
function reachOf(kind: TextKind): number {
  return ACUITY * CHARACTER * (designSize.text[kind].font / designSize.height)
}

/** Whether the smallest text of a slide can be read in the last seat; null unless both measures are above 0. */
export function backRow({ pictureHeight, farthestSeat }: Room): BackRow | null {
  if (!(pictureHeight > 0 && farthestSeat > 0)) return null
  const heights = farthestSeat / pictureHeight
  if (!Number.isFinite(heights)) return null
  const footnotesReach = pictureHeight * reachOf('footnote')
  const labelsReach = pictureHeight * reachOf('label')
  const readsLabels = farthestSeat <= labelsReach
  return {
    reads: farthestSeat <= footnotesReach ? 'all' : readsLabels ? 'labels' : 'none',
    heights,
    footnotesReach,
    labelsReach,
    heightNeeded: farthestSeat / reachOf('footnote'),
  }
}
