import type { Span } from '../span'

/** The words around a figure, folded. */
export type Context = {
  /** Since the last figure or mark of the clause: 专职律师 of 其中专职律师3名. */
  readonly lead: string
  /** Since the last comma. */
  readonly clause: string
  /** Since the last full stop, other figures included. */
  readonly sentence: string
  /** Since the item (一是) or paragraph began, at most 400 signs. */
  readonly item: string
  /** After the figure to the next mark or figure: 决策事项 of 4项决策事项. */
  readonly next: string
  /** After the figure to the next mark, other figures included. */
  readonly tail: string
}

const MARK = /[,。;、:!?\n]/
const CLAUSE = /[,。;:!?\n]/
const SENTENCE = /[。!?\n]/

/** The context of every figure, in order. */
export function listContexts(folded: string, figures: readonly Span[]): readonly Context[] {
  return figures.map(({ start, end }, index) => {
    const previous = figures[index - 1]?.end ?? 0
    const lead = takeBack(folded, start, Math.max(previous, start - 60), MARK)
    return {
      lead,
      clause: takeBack(folded, start, Math.max(0, start - 90), CLAUSE),
      sentence: takeBack(folded, start, Math.max(0, start - 400), SENTENCE),
      item: takeItem(folded, start),
      next: takeForward(
        folded,
        end,
        Math.min(figures[index + 1]?.start ?? folded.length, end + 30),
      ),
      tail: takeForward(folded, end, Math.min(folded.length, end + 30)),
    }
  })
}

const ITEM = /(?:\n|[一二三四五六七八九十]是(?!否))/g

function takeItem(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - 400), at)
  const marks = [...near.matchAll(ITEM)]
  return near.slice(marks[marks.length - 1]?.index ?? 0)
}

/** Marks inside brackets do not end a clause: 县(市、区)政府. */
function takeBack(text: string, at: number, limit: number, mark: RegExp): string {
  let from = at
  let depth = 0
  while (from > limit) {
    const sign = text.charAt(from - 1)
    if (sign === ')') depth += 1
    else if (sign === '(') {
      if (depth === 0 && mark === MARK) break
      depth = Math.max(0, depth - 1)
    } else if (depth === 0 && mark.test(sign)) break
    from -= 1
  }
  return text.slice(from, at)
}

function takeForward(text: string, at: number, limit: number): string {
  let to = at
  let depth = 0
  while (to < limit) {
    const sign = text.charAt(to)
    if (sign === '(') depth += 1
    else if (sign === ')') {
      if (depth === 0) break
      depth -= 1
    } else if (depth === 0 && MARK.test(sign)) break
    to += 1
  }
  return text.slice(at, to)
}
