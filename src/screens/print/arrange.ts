/** The heights of a page's parts, in CSS pixels, and of every indicator's texts without its chart. */
export type Measured = {
  /** What header and footer leave free on a page. */
  readonly room: number
  readonly texts: readonly number[]
}

/** An indicator's place on paper. */
export type Placed = {
  /** Its number among the indicators, from 0. */
  readonly at: number
  /** The height of its chart. */
  readonly chart: number
  /** 1, or by how much it is made smaller: no page is high enough for it as it is. */
  readonly scale: number
}

/** Lower than this a chart shows a level but no course. */
const LEAST_CHART = 125
/** Higher than this two charts are pushed apart without showing more. */
const MOST_CHART = 250
const MOST_ALONE = 380
/** Between two indicators. */
export const GAP = 28
/** Paper sets text a hair wider than the screen on which it was measured: a line more for each must fit. */
const SLACK = 16

/**
 * Pages of two indicators where both fit with readable charts, of one where they do not. None is ever
 * parted, and none is cut: what is too long for a whole page is made smaller.
 */
export function arrange({ room, texts }: Measured): readonly (readonly Placed[])[] {
  const pages: (readonly Placed[])[] = []
  let at = 0
  while (at < texts.length) {
    const pair = pairAt(at, room, texts)
    pages.push(pair ?? [aloneAt(at, room, texts)])
    at += pair === null ? 1 : 2
  }
  return pages
}

function pairAt(
  at: number,
  room: number,
  texts: readonly number[],
): readonly [Placed, Placed] | null {
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

/** The last of many keeps the size of the others; a lone one, or one with much to say, takes what it can. */
function aloneAt(at: number, room: number, texts: readonly number[]): Placed {
  const needed = texts[at] ?? 0
  const free = Math.floor(room - needed) - SLACK
  const isLast = at > 0 && at === texts.length - 1
  const chart = Math.max(LEAST_CHART, Math.min(isLast ? MOST_CHART : MOST_ALONE, free))
  // Where nothing can be measured there is nothing to fit.
  const scale = room > 0 ? Math.min(1, room / (needed + chart + SLACK)) : 1
  return { at, chart, scale }
}
