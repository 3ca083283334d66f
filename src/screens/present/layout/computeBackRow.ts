import { designSize, type TextKind } from './slideSize'

/** Both in the same unit of length. */
export type Room = {
  /** Of the projected picture, without a frame. */
  readonly pictureHeight: number
  /** From the last seat to the picture. */
  readonly farthestSeat: number
}

/** What can be read from the last seat. */
export type BackRowResult = {
  readonly reads: 'all' | 'labels' | 'none'
  /** Distance of the last seat, in picture heights. */
  readonly heights: number
  /** Distance from which each text can be read, in the unit of the input. */
  readonly footnotesReach: number
  readonly labelsReach: number
  /** Picture height at which everything can be read from the last seat, in the unit of the input. */
  readonly heightNeeded: number
}

/**
 * ANSI/AVIXA V202.01:2016, Display Image Size for 2D Content in Audiovisual Systems (DISCAS), basic
 * decision making: farthest viewer = picture height × element height (as a share of it) × 200.
 */
const ACUITY = 200

/** Height of a Chinese character as a share of the font size; Latin capitals have 0.7 but are simpler. */
const CHARACTER = 0.92

/** Distance from which a kind of text can be read, in picture heights. */
function computeReach(kind: TextKind): number {
  return ACUITY * CHARACTER * (designSize.text[kind].font / designSize.height)
}

/** What can be read from the last seat; null unless both lengths are above 0. */
export function computeBackRow({ pictureHeight, farthestSeat }: Room): BackRowResult | null {
  if (!(pictureHeight > 0 && farthestSeat > 0)) return null
  const heights = farthestSeat / pictureHeight
  if (!Number.isFinite(heights)) return null
  const footnotesReach = pictureHeight * computeReach('footnote')
  const labelsReach = pictureHeight * computeReach('label')
  const readsLabels = farthestSeat <= labelsReach
  return {
    reads: farthestSeat <= footnotesReach ? 'all' : readsLabels ? 'labels' : 'none',
    heights,
    footnotesReach,
    labelsReach,
    heightNeeded: farthestSeat / computeReach('footnote'),
  }
}
