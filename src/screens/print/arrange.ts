/** Measured heights in CSS pixels: of a page, and of each indicator's texts without its chart. */
export type Measured = {
  /** The height of a page between header and footer. */
  readonly room: number
  readonly texts: readonly number[]
}

/** An indicator on a page. */
export type PageItem = {
  /** The indicator's index, from 0. */
  readonly at: number
  /** The height of its chart. */
  readonly chart: number
  /** 1, or the factor that fits an item which is higher than a page. */
  readonly scale: number
}

/** A lower chart shows no trend. */
const LEAST_CHART = 125
/** A higher chart shows nothing more. */
const MOST_CHART = 250
const MOST_ALONE = 380
/** Gap between two indicators. */
export const GAP = 28
/** Printed text is slightly wider than measured text: room for one more line each. */
const SLACK = 16

/**
 * Puts two indicators on a page where both fit with readable charts, otherwise one. None is split or cut:
 * an indicator higher than a page is scaled down.
 */
export function arrange({ room, texts }: Measured): readonly (readonly PageItem[])[] {
  const pages: (readonly PageItem[])[] = []
  let at = 0
  while (at < texts.length) {
    const pair = placePair(at, room, texts)
    pages.push(pair ?? [placeSingle(at, room, texts)])
    at += pair === null ? 1 : 2
  }
  return pages
}

function placePair(
  at: number,
  room: number,
  texts: readonly number[],
): readonly [PageItem, PageItem] | null {
  const [first, second] = [texts[at], texts[at + 1]]
  if (first === undefined || second === undefined) return null
  const free = Math.floor((room - GAP - first - second) / 2) - SLACK
  if (free < LEAST_CHART) return null
  const chart = Math.min(MOST_CHART, free)
  return [
    { at, chart, scale: 1 },
    { at: at + 1, chart, scale: 1 },
  ]
}

/** The last of many keeps the chart height of the others; a single one takes the free height. */
function placeSingle(at: number, room: number, texts: readonly number[]): PageItem {
  const needed = texts[at] ?? 0
  const free = Math.floor(room - needed) - SLACK
  const isLast = at > 0 && at === texts.length - 1
  const chart = Math.max(LEAST_CHART, Math.min(isLast ? MOST_CHART : MOST_ALONE, free))
  // Without a layout (tests) there is nothing to fit.
  const scale = room > 0 ? Math.min(1, room / (needed + chart + SLACK)) : 1
  return { at, chart, scale }
}
