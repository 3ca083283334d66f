import { wrapLines, pieces, type TextStyle } from './wrapLines'

/** What it costs to end a line at some place. */
const COST = {
  /** Where nothing speaks for it or against it. */
  plain: 3,
  beforeBracket: 1,
  clause: 0,
  /** `，比|`, `四季度约|`: left behind by what it begins. */
  leftBehind: 12,
  /** `46.84 个工|作日`, `2019| 年`: torn from what it counts. */
  figure: 14,
  /** `enforcement-|certificate`. */
  hyphen: 6,
  /** One line more than needed. */
  line: 5,
  /** Times the square of what a line's width differs from the mean one. */
  uneven: 6,
} as const

/** A headline of so many lines gets no further one: the chart under it needs the room. */
const MANY = 3

/** A figure with its unit, as far as the next sign, and a year with its quarter. */
const FIGURE = /[−\d][\d.,]*(?: [^\s\d，；（]{1,6}(?=[，；（]|$)| 年(?:[一二三四]季度)?| [a-z]+)/g

/**
 * A headline on lines that end where its clauses do and tear no figure from its unit, as a newspaper
 * sets it: even, on as few lines as it needs, or on three
 * instead of two. Null where it needs one only, and where a
 * word is longer than a line and so for the browser to break.
 */
export function balanceHeadline(text: string, setting: TextStyle): readonly string[] | null {
  const fewest = wrapLines(text, setting).length
  const messages = pieces(text)
  if (fewest < 2 || messages.length < 2) return null
  const { width, font, weight, measure } = setting
  const widths = messages.map((word) => measure(word, font, weight))
  const bare = messages.map((word) => measure(word.trimEnd(), font, weight))
  if (bare.some((one) => one > width)) return null
  const upTo = [0]
  for (const one of widths) upTo.push((upTo[upTo.length - 1] ?? 0) + one)
  const costs = breakCosts(messages)
  const whole = upTo[messages.length] ?? 0

  let best: Division = { cost: Infinity, ends: [] }
  for (const count of fewest < MANY ? [fewest, fewest + 1] : [fewest]) {
    const mean = whole / count
    const lineCost = (from: number, to: number) => {
      const long = (upTo[to - 1] ?? 0) - (upTo[from] ?? 0) + (bare[to - 1] ?? 0)
      const uneven = COST.uneven * ((long - mean) / mean) ** 2
      return long > width ? Infinity : uneven + (to === messages.length ? 0 : (costs[to - 1] ?? 0))
    }
    const found = divided(messages.length, count, lineCost)
    const cost = found.cost + (count - fewest) * COST.line
    if (cost < best.cost) best = { cost, ends: found.ends }
  }
  const lines = best.ends.map((end, at) => messages.slice(best.ends[at - 1] ?? 0, end).join(''))
  // Pieces are measured alone: side by side letters may take a little more.
  return lines.every((line) => measure(line.trimEnd(), font, weight) <= width) && lines.length > 1
    ? lines
    : null
}

type Division = { readonly cost: number; readonly ends: readonly number[] }

/** The cheapest way to put so many pieces on so many lines; of infinite cost where there is none. */
function divided(
  length: number,
  count: number,
  lineCost: (from: number, to: number) => number,
): Division {
  // For every number of pieces, the cheapest division of the first of them on as many lines as the round.
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

/** For every piece, what it costs to end a line after it. */
function breakCosts(messages: readonly string[]): readonly number[] {
  const text = messages.join('')
  const figures = [...text.matchAll(FIGURE)].map((match) => {
    const from = match.index ?? 0
    return { from, to: from + match[0].length }
  })
  let end = 0
  let clause = 0
  return messages.map((word) => {
    end += word.length
    const at = end
    if (/[，；：,;:] ?$/.test(word)) {
      clause = at
      return COST.clause
    }
    if (figures.some(({ from, to }) => from < at && at < to)) return COST.figure
    if (word.endsWith('-')) return COST.hyphen
    if (at - clause - (word.length - word.trimEnd().length) === 1) return COST.leftBehind
    // Said of what follows: 约 58.89, 比 2019 年.
    if (/[约比] ?$/.test(word)) return COST.leftBehind
    return /^[（(]/.test(text.slice(at)) ? COST.beforeBracket : COST.plain
  })
}
