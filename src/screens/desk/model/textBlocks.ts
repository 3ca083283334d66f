import type { Span } from '../../../reading/span'
import { WEIGHTS, type Weight } from './issues'

/** A number of the text with its state; `key` names a figure to tick. */
export type NumberMark = Span & {
  readonly state: 'figure' | 'other' | 'unread'
  readonly key: string | null
}

/** A stretch of the text with an issue. */
export type IssueMark = Span & { readonly weight: Weight; readonly key: string }

/** Consecutive lines of the text, rendered together. */
export type TextBlock = Span & {
  readonly lines: readonly Span[]
  readonly numbers: readonly NumberMark[]
  readonly issues: readonly IssueMark[]
}

/** A stretch of one line with one look. */
export type Segment = Span & {
  readonly number: NumberMark | null
  readonly issue: IssueMark | null
  readonly isChosen: boolean
}

/** Lines and characters of a block: small enough to render within a frame. */
const BLOCK_LINES = 24
const BLOCK_LENGTH = 1600

/** Cuts a text into blocks of lines with the marks that begin or end in them. */
export function buildTextBlocks(
  text: string,
  numbers: readonly NumberMark[],
  issues: readonly IssueMark[],
): readonly TextBlock[] {
  const takeNumbers = takeInOrder(numbers)
  const takeIssues = takeInOrder(issues)
  return cutBlocks(text).map((lines) => {
    const [start, end] = [lines[0]?.start ?? 0, lines[lines.length - 1]?.end ?? 0]
    return { start, end, lines, numbers: takeNumbers(start, end), issues: takeIssues(start, end) }
  })
}

function cutBlocks(text: string): readonly (readonly Span[])[] {
  const blocks: Span[][] = []
  let block: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    block.push({ start, end: start + line.length })
    start += line.length + 1
    if (block.length >= BLOCK_LINES || start - (block[0]?.start ?? 0) >= BLOCK_LENGTH) {
      blocks.push(block)
      block = []
    }
  }
  return block.length === 0 ? blocks : [...blocks, block]
}

/** Takes the marks of one block after the other; each call must lie behind the last. */
function takeInOrder<Mark extends Span>(marks: readonly Mark[]) {
  const sorted = [...marks].sort((a, b) => a.start - b.start)
  let open: readonly Mark[] = []
  let at = 0
  return (start: number, end: number): readonly Mark[] => {
    const taken = open.filter((mark) => mark.end > start)
    for (; at < sorted.length; at += 1) {
      const mark = sorted[at]
      if (mark === undefined || mark.start > end) break
      taken.push(mark)
    }
    open = taken
    return taken
  }
}

/** Cuts a line where a mark or the chosen stretch begins or ends. Of several issues the gravest shows. */
export function cutLine(
  line: Span,
  { numbers, issues }: Pick<TextBlock, 'numbers' | 'issues'>,
  chosen: Span | null,
): readonly Segment[] {
  const within = (span: Span): boolean => span.start < line.end && span.end > line.start
  const ownNumbers = numbers.filter(within)
  const ownIssues = issues.filter(within).sort((a, b) => rank(a) - rank(b))
  const ownChosen = chosen !== null && within(chosen) ? chosen : null
  const cuts = new Set([line.start, line.end])
  for (const span of [...ownNumbers, ...ownIssues, ...(ownChosen === null ? [] : [ownChosen])]) {
    cuts.add(Math.max(line.start, span.start))
    cuts.add(Math.min(line.end, span.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  let at = 0
  return edges.slice(1).map((end, index): Segment => {
    const start = edges[index] ?? line.start
    const covers = (span: Span | undefined): boolean =>
      span !== undefined && span.start <= start && span.end >= end
    while ((ownNumbers[at]?.end ?? Infinity) <= start) at += 1
    const number = ownNumbers[at]
    return {
      start,
      end,
      number: number !== undefined && covers(number) ? number : null,
      issue: ownIssues.find(covers) ?? null,
      isChosen: ownChosen !== null && covers(ownChosen),
    }
  })
}

function rank({ weight }: IssueMark): number {
  return WEIGHTS.indexOf(weight)
}

/** Whether two stretches share a character or, for an empty one, touch. */
export function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && one.end >= other.start
}
