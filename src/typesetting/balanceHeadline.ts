import { countLines, splitPieces, type TextStyle } from './wrapLines'

/** Penalties of a line break. */
const COST = {
  plain: 3,
  beforeBracket: 1,
  afterClause: 0,
  /** `，比|`, `四季度约|`: separated from the phrase that it introduces. */
  orphan: 12,
  /** `46.84 个工|作日`, `2019| 年`: a number separated from its unit. */
  insideFigure: 14,
  /** `enforcement-|certificate`. */
  afterHyphen: 6,
  extraLine: 5,
  /** Times the square of the relative deviation from the mean line width. */
  uneven: 6,
} as const

/** From this many lines on no extra line is added: the chart below needs the room. */
const MOST_LINES = 3

/** A number with its unit, up to the next punctuation mark, and a year with its quarter. */
const FIGURE = /[−\d][\d.,]*(?: [^\s\d，；（]{1,6}(?=[，；（]|$)| 年(?:[一二三四]季度)?| [a-z]+)/g

/**
 * Breaks a headline after its clauses, never between a number and its unit, into even lines: as few as
 * possible, or three instead of two. Null where one line is enough, and where a word is longer than a
 * line, which is left to the browser.
 */
export function balanceHeadline(text: string, style: TextStyle): readonly string[] | null {
  const fewest = countLines(text, style)
  const pieces = splitPieces(text)
  if (fewest < 2 || pieces.length < 2) return null
  const { width, fontSize, weight, measure } = style
  const measureLine = (line: string) => measure(line.trimEnd(), fontSize, weight)
  const trimmed = pieces.map(measureLine)
  if (trimmed.some((one) => one > width)) return null
  const starts = [0]
  for (const piece of pieces)
    starts.push((starts[starts.length - 1] ?? 0) + measure(piece, fontSize, weight))
  const costs = computeBreakCosts(pieces)
  const total = starts[pieces.length] ?? 0

  let best: Division = { cost: Infinity, ends: [] }
  for (const count of fewest < MOST_LINES ? [fewest, fewest + 1] : [fewest]) {
    const mean = total / count
    const lineCost = (from: number, to: number) => {
      const length = (starts[to - 1] ?? 0) - (starts[from] ?? 0) + (trimmed[to - 1] ?? 0)
      const uneven = COST.uneven * ((length - mean) / mean) ** 2
      return length > width ? Infinity : uneven + (to === pieces.length ? 0 : (costs[to - 1] ?? 0))
    }
    const found = findDivision(pieces.length, count, lineCost)
    const cost = found.cost + (count - fewest) * COST.extraLine
    if (cost < best.cost) best = { cost, ends: found.ends }
  }
  const lines = best.ends.map((end, at) => pieces.slice(best.ends[at - 1] ?? 0, end).join(''))
  // Kerning may make a line wider than the sum of its pieces.
  return lines.every((line) => measureLine(line) <= width) && lines.length > 1 ? lines : null
}

type Division = { readonly cost: number; readonly ends: readonly number[] }

/** The cheapest division of so many pieces into so many lines; its cost is infinite if there is none. */
function findDivision(
  length: number,
  count: number,
  lineCost: (from: number, to: number) => number,
): Division {
  // After each round: for every number of pieces, the cheapest division of the first ones into that many lines.
  let rows: readonly Division[] = Array.from({ length: length + 1 }, (_, to) => ({
    cost: to === 0 ? 0 : Infinity,
    ends: [],
  }))
  for (let line = 1; line <= count; line++) {
    const before = rows
    rows = before.map((_, to) => {
      let best: Division = { cost: Infinity, ends: [] }
      for (let from = to - 1; from >= 0; from--) {
        const { cost = Infinity, ends = [] } = before[from] ?? {}
        const sum = cost === Infinity ? Infinity : cost + lineCost(from, to)
        if (sum < best.cost) best = { cost: sum, ends: [...ends, to] }
      }
      return best
    })
  }
  return rows[length] ?? { cost: Infinity, ends: [] }
}

/** For every piece, the cost of a line break after it. */
function computeBreakCosts(pieces: readonly string[]): readonly number[] {
  const text = pieces.join('')
  const figures = [...text.matchAll(FIGURE)].map((match) => {
    const from = match.index ?? 0
    return { from, to: from + match[0].length }
  })
  let end = 0
  let clause = 0
  return pieces.map((piece) => {
    end += piece.length
    const at = end
    if (/[，；：,;:] ?$/.test(piece)) {
      clause = at
      return COST.afterClause
    }
    if (figures.some(({ from, to }) => from < at && at < to)) return COST.insideFigure
    if (piece.endsWith('-')) return COST.afterHyphen
    if (at - clause - (piece.length - piece.trimEnd().length) === 1) return COST.orphan
    // These words belong to the number that follows: 约 58.89, 比 2019 年.
    if (/[约比] ?$/.test(piece)) return COST.orphan
    return /^[（(]/.test(text.slice(at)) ? COST.beforeBracket : COST.plain
  })
}
