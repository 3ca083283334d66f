import { countLines, splitPieces, type TextStyle } from './wrapLines'

/** Penalties of line breaks. */
const COST = {
  plain: 3,
  beforeBracket: 1,
  afterClause: 0,
  /** `，比|`, `四季度约|`: separated from the phrase that it introduces. */
  orphan: 12,
  /** `46.84个工|作日`, `2019| 年`: a number separated from its unit. */
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
const FIGURE = /[−\d][\d.,]*(?: ?[^\s\d，；（]{1,6}(?=[，；（]|$)|年(?:[一二三四]季度)?| [a-z]+)/g

type Piece = {
  readonly width: number
  /** Without the blank at its end. */
  readonly trimmedWidth: number
  /** Of a line break after it. */
  readonly breakCost: number
}

/** Breaks a headline after its clauses into even lines; null if one is enough or a word is too long. */
export function balanceHeadline(text: string, style: TextStyle): readonly string[] | null {
  const fewest = countLines(text, style)
  const texts = splitPieces(text)
  if (fewest < 2 || texts.length < 2) return null
  const { width, fontSize, weight, measure } = style
  const measureLine = (line: string) => measure(line.trimEnd(), fontSize, weight)
  const pieces = texts.map((piece, index): Piece => ({
    width: measure(piece, fontSize, weight),
    trimmedWidth: measureLine(piece),
    breakCost: findBreakCost(texts.slice(0, index + 1).join(''), texts.slice(index + 1).join('')),
  }))
  if (pieces.some(({ trimmedWidth }) => trimmedWidth > width)) return null
  const total = pieces.reduce((sum, piece) => sum + piece.width, 0)

  let best: Division = NO_DIVISION
  for (const count of fewest < MOST_LINES ? [fewest, fewest + 1] : [fewest]) {
    const mean = total / count
    const lineCost = (line: readonly Piece[], isLast: boolean) => {
      const end = line[line.length - 1]
      if (end === undefined) return Infinity
      const length = line.reduce((sum, piece) => sum + piece.width, end.trimmedWidth - end.width)
      const uneven = COST.uneven * ((length - mean) / mean) ** 2
      return length > width ? Infinity : uneven + (isLast ? 0 : end.breakCost)
    }
    const found = findDivision(pieces, count, lineCost)
    const cost = found.cost + (count - fewest) * COST.extraLine
    if (cost < best.cost) best = { cost, ends: found.ends }
  }
  const lines = best.ends.map((end, line) => texts.slice(best.ends[line - 1] ?? 0, end).join(''))
  // Kerning may make a line wider than the sum of its pieces.
  return lines.every((line) => measureLine(line) <= width) && lines.length > 1 ? lines : null
}

type Division = { readonly cost: number; readonly ends: readonly number[] }

const NO_DIVISION: Division = { cost: Infinity, ends: [] }

/** The cheapest division of the pieces into so many lines; its cost is infinite if there is none. */
function findDivision(
  pieces: readonly Piece[],
  count: number,
  lineCost: (line: readonly Piece[], isLast: boolean) => number,
): Division {
  // After each round: for every number of pieces, the cheapest division of the first ones into that many lines.
  let rows: readonly Division[] = [{ cost: 0, ends: [] }, ...pieces.map(() => NO_DIVISION)]
  for (let round = 1; round <= count; round++) {
    const before = rows
    rows = before.map((_, to) => {
      let best = NO_DIVISION
      before.slice(0, to).forEach(({ cost, ends }, from) => {
        if (cost === Infinity) return
        const sum = cost + lineCost(pieces.slice(from, to), to === pieces.length)
        if (sum < Infinity && sum <= best.cost) best = { cost: sum, ends: [...ends, to] }
      })
      return best
    })
  }
  return rows[pieces.length] ?? NO_DIVISION
}

/** The cost of a line break between two parts of a headline. */
function findBreakCost(before: string, after: string): number {
  const at = before.length
  if (/[，；：,;:] ?$/.test(before)) return COST.afterClause
  const isInsideFigure = [...(before + after).matchAll(FIGURE)].some(
    ({ 0: figure, index }) => index < at && at < index + figure.length,
  )
  if (isInsideFigure) return COST.insideFigure
  if (before.endsWith('-')) return COST.afterHyphen
  // The first character of a clause, and words that belong to the number that follows: 约58.89, 比2019年.
  if (/(?:^|[，；：,;:] ?)\S ?$|[约比] ?$/.test(before)) return COST.orphan
  return /^[（(]/.test(after) ? COST.beforeBracket : COST.plain
}
