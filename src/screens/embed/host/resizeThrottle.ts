/** The frame's inner width, and the height that its content wants at that width. Whole pixels. */
export type FrameSize = { readonly width: number; readonly height: number }

/** What has been told to the host so far. */
export type ResizeThrottle = {
  readonly told: FrameSize | null
  /** How often the height grew at one width without ever shrinking. */
  readonly growths: number
  /** The widths that the frame came to, newest last. */
  readonly widths: readonly number[]
  /** Set while width and height drive each other: the height that ends it, and the widths concerned. */
  readonly held: { readonly height: number; readonly narrow: number; readonly wide: number } | null
}

export const createResizeThrottle: ResizeThrottle = {
  told: null,
  growths: 0,
  widths: [],
  held: null,
}

/** Fractions of a pixel come and go with every zoom. */
const NOTHING = 1
/** No content of ours grows this often at one width; a host that adds to what it is told does. */
const MOST_GROWTHS = 8
/** Taller than any table of ours; a mistake beyond. */
const TALLEST = 20_000
/** A scroll bar of the host, at any zoom in use: what makes a width go to and fro. */
const SCROLL_BAR = 28
/** So many arrivals at two widths are no reader who resizes a window. */
const ARRIVALS_OF_A_LOOP = 6

/**
 * Whether the host should be told of a size: `post` is the height to tell, null for nothing. Keeps quiet
 * about changes of a pixel, ends growth without end, and ends the loop in which a frame's new height
 * gives the host a scroll bar, which changes the frame's width, which changes its height: then the
 * larger height stays.
 */
export function throttleHeight(
  gate: ResizeThrottle,
  { width, height: wanted }: FrameSize,
): { readonly gate: ResizeThrottle; readonly post: number | null } {
  // A frame that is not shown has no size.
  if (width < 1 || wanted < 1) return { gate, post: null }
  const height = Math.min(TALLEST, wanted)
  const { told, held } = gate
  if (held !== null && withinHold(held, width, height)) return { gate, post: null }

  const moved = told === null || Math.abs(width - told.width) > NOTHING
  const widths = moved ? [...gate.widths, width].slice(-ARRIVALS_OF_A_LOOP) : gate.widths
  if (told !== null && Math.abs(height - told.height) <= NOTHING)
    return { gate: { ...gate, told: { ...told, width }, widths, held: null }, post: null }

  if (told !== null && isLoop(widths)) {
    const tallest = Math.max(height, told.height)
    const next = { narrow: Math.min(...widths), wide: Math.max(...widths), height: tallest }
    return {
      gate: { told: { width, height: tallest }, growths: 0, widths: [], held: next },
      post: tallest === told.height ? null : tallest,
    }
  }
  const growths = !moved && height > told.height ? gate.growths + 1 : 0
  if (growths > MOST_GROWTHS) return { gate, post: null }
  return { gate: { told: { width, height }, growths, widths, held: null }, post: height }
}

function withinHold(
  { height: tallest, narrow, wide }: NonNullable<ResizeThrottle['held']>,
  width: number,
  height: number,
): boolean {
  return width >= narrow - NOTHING && width <= wide + NOTHING && height <= tallest + NOTHING
}

function isLoop(widths: readonly number[]): boolean {
  if (widths.length < ARRIVALS_OF_A_LOOP) return false
  return new Set(widths).size === 2 && Math.max(...widths) - Math.min(...widths) <= SCROLL_BAR
}
