import { listNumerals, maskText, type Other } from '../mask/findOthers'
import { coverSpans, type Span } from '../span'
import { classify } from './classify'
import type { PrintedFigure } from './figure'
import { listCandidates } from './parseFigure'
import { readColumns, readTables } from './readTables'

/** Every number of a text in one of three states; a number stands in exactly one. All in order. */
export type NumbersRead = {
  readonly figures: readonly PrintedFigure[]
  readonly others: readonly Other[]
  readonly unread: readonly Span[]
}

const SENTENCE_END = /[。;!?\n]/

/** Reads every number of a folded text. `planned` are the chapters about what is to come. */
export function readNumbers(folded: string, planned: readonly Span[]): NumbersRead {
  const { open: unmasked, others } = maskText(folded)
  const cells = readTables(unmasked)
  const columns = readColumns(coverSpans(unmasked, [...cells.figures, ...cells.marks]))
  const figures: PrintedFigure[] = [...cells.figures, ...columns.figures]
  const more: Other[] = [...cells.marks, ...columns.marks].map((mark) => ({
    ...mark,
    why: 'listMark',
  }))
  const open = coverSpans(unmasked, [...figures, ...more])
  const unread: Span[] = []
  for (const candidate of listCandidates(open)) {
    const { start, end, figure } = candidate
    const state = classify(candidate, {
      before: findBefore(folded, start),
      after: folded.slice(end, end + 24),
      isPlanned: planned.some((span) => span.start <= start && start < span.end),
    })
    if (state.kind === 'other') more.push({ start, end, why: state.why })
    else if (state.kind === 'unread' || figure === null) unread.push({ start, end })
    else figures.push(figure)
  }
  const known = coverSpans(open, [...figures, ...more, ...unread])
  const idioms = listNumerals(known, { start: 0, end: known.length })
  for (const span of idioms)
    if (/\d/.test(known.slice(span.start, span.end))) unread.push(span)
    else more.push({ ...span, why: 'idiom' })
  const inOrder = (a: Span, b: Span): number => a.start - b.start
  return {
    figures: figures.sort(inOrder),
    others: [...others, ...more].sort(inOrder),
    unread: unread.sort(inOrder),
  }
}

/** The sentence before a place, at most 60 signs. */
function findBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - 60), at)
  let from = near.length
  while (from > 0 && !SENTENCE_END.test(near.charAt(from - 1))) from -= 1
  return near.slice(from)
}
