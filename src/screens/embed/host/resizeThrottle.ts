/** The frame's inner width and its content's height at that width, in whole pixels. */
export type FrameSize = { readonly width: number; readonly height: number }

/** State of the reports to the host. */
export type ResizeThrottle = {
  readonly reported: FrameSize | null
  /** How often the height grew at one width without ever shrinking. */
  readonly growths: number
  /** Recent widths of the frame, the newest last. */
  readonly widths: readonly number[]
  /** Set after a resize loop: the height that ended it, and its widths. */
  readonly held: { readonly height: number; readonly narrow: number; readonly wide: number } | null
}

export const INITIAL_THROTTLE: ResizeThrottle = {
  reported: null,
  growths: 0,
  widths: [],
  held: null,
}

/** Zooming changes sizes by fractions of a pixel. */
const TOLERANCE = 1
/** Only a host that adds to the reported height makes it grow this often at one width. */
const MOST_GROWTHS = 8
/** Higher than any content; more is a mistake. */
const TALLEST = 20_000
/** The width of the host's scroll bar at any zoom, which makes widths alternate. */
const SCROLL_BAR = 28
/** A reader who resizes a window does not alternate between two widths this often. */
const ARRIVALS_OF_A_LOOP = 6

/**
 * Whether to report a size to the host: `post` is the height to report, null for none. Ignores changes of a
 * pixel, stops endless growth, and stops the loop in which a new height gives the host a scroll bar, which
 * changes the frame's width, which changes its height: then the larger height stays.
 */
export function throttleHeight(
  throttle: ResizeThrottle,
  { width, height: requested }: FrameSize,
): { readonly throttle: ResizeThrottle; readonly post: number | null } {
  // A hidden frame has no size.
  if (width < 1 || requested < 1) return { throttle, post: null }
  const height = Math.min(TALLEST, requested)
  const { reported, held } = throttle
  if (held !== null && withinHold(held, width, height)) return { throttle, post: null }

  const moved = reported === null || Math.abs(width - reported.width) > TOLERANCE
  const widths = moved ? [...throttle.widths, width].slice(-ARRIVALS_OF_A_LOOP) : throttle.widths
  if (reported !== null && Math.abs(height - reported.height) <= TOLERANCE)
    return {
      throttle: { ...throttle, reported: { ...reported, width }, widths, held: null },
      post: null,
    }

  if (reported !== null && isLoop(widths)) {
    const tallest = Math.max(height, reported.height)
    const next = { narrow: Math.min(...widths), wide: Math.max(...widths), height: tallest }
    return {
      throttle: { reported: { width, height: tallest }, growths: 0, widths: [], held: next },
      post: tallest === reported.height ? null : tallest,
    }
  }
  const growths = !moved && height > reported.height ? throttle.growths + 1 : 0
  if (growths > MOST_GROWTHS) return { throttle, post: null }
  return { throttle: { reported: { width, height }, growths, widths, held: null }, post: height }
}

function withinHold(
  { height: tallest, narrow, wide }: NonNullable<ResizeThrottle['held']>,
  width: number,
  height: number,
): boolean {
  return width >= narrow - TOLERANCE && width <= wide + TOLERANCE && height <= tallest + TOLERANCE
}

function isLoop(widths: readonly number[]): boolean {
  if (widths.length < ARRIVALS_OF_A_LOOP) return false
  return new Set(widths).size === 2 && Math.max(...widths) - Math.min(...widths) <= SCROLL_BAR
}
