import type { DocxReading } from '../docx/readDocx'
import type { Anchor } from '../docx/renderBlocks'
import type { Atom, NoteReference, RunSource } from '../docx/story'
import { findRawOffset } from '../xml/editXml'

/** A place between two characters of the source where a comment can begin or end. */
export type Cut = { readonly position: number } &
  /** Between runs. */
  (
    | { readonly kind: 'between' }
    /** Within a run, between its elements or within the text of one: the run has to be divided. */
    | {
        readonly kind: 'within'
        readonly run: RunSource
        readonly atom: Atom
        readonly isInText: boolean
      }
  )

/** Both ends of a comment. */
export type CommentRange = { readonly start: Cut; readonly end: Cut }

/**
 * Finds where a comment on the characters from `start` to `end` of the text begins and ends in the
 * main part; null in a text without runs. Word has comments neither in notes nor in text boxes:
 * those go to the run that holds them. A range without characters of its own (a label, a line break)
 * goes to the nearest characters.
 */
export function createCutFinder(
  reading: DocxReading,
): (start: number, end: number) => CommentRange | null {
  // A note that nothing refers to is on no page.
  const anchors = reading.anchors.filter(
    ({ atom }) => atom.run.part === reading.mainPart || findNote(reading, atom.run) !== undefined,
  )

  return (start, end) => {
    const first = findFirst(anchors, start)
    const last = findLast(anchors, end)
    if (first !== undefined && last !== undefined && first.start <= last.start && start < end)
      return {
        start: findCut(reading, first, Math.max(0, start - first.start), false),
        end: findCut(reading, last, Math.min(last.end, end) - last.start, true),
      }
    // A separator follows characters; a label comes before those of its paragraph.
    const isSeparator = /[\t\n]/.test(reading.text.charAt(start))
    const nearest = isSeparator ? (last ?? first) : (first ?? last)
    if (nearest === undefined) return null
    return {
      start: findCut(reading, nearest, 0, false),
      end: findCut(reading, nearest, nearest.end - nearest.start, true),
    }
  }
}

function findNote(reading: DocxReading, run: RunSource): NoteReference | undefined {
  return reading.notes.find(({ kind, id }) => run.note === id && run.part.includes(kind))
}

/** The first anchor that ends behind a position. */
function findFirst(anchors: readonly Anchor[], position: number): Anchor | undefined {
  return anchors[countWhile(anchors, ({ end }) => end <= position)]
}

/** The last anchor that begins before a position. */
function findLast(anchors: readonly Anchor[], position: number): Anchor | undefined {
  return anchors[countWhile(anchors, ({ start }) => start < position) - 1]
}

/** How many items at the beginning of a sorted list have the property (binary search). */
function countWhile<Item>(items: readonly Item[], has: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && has(item)) low = middle + 1
    else high = middle
  }
  return low
}

/** The cut before the character at `offset` of an anchor; at the end of a comment, `isEnd`. */
function findCut(reading: DocxReading, anchor: Anchor, offset: number, isEnd: boolean): Cut {
  const { atom } = anchor
  const { run } = atom
  const note = findNote(reading, run)
  const holder = note === undefined ? run.host : (note.run.host ?? note.run)
  if (holder !== null) return between(isEnd ? holder.end : holder.start)
  if (atom.isWhole) return between(isEnd ? run.end : run.start)
  const length = anchor.end - anchor.start
  if (offset > 0 && offset < length && atom.inner !== null) {
    const raw = reading.source.slice(atom.inner.start, atom.inner.end)
    const found = atom.inner.start + findRawOffset(raw, offset)
    const isHalved = /[\udc00-\udfff]/.test(reading.source.charAt(found))
    const position = isHalved ? found + (isEnd ? 1 : -1) : found
    return { kind: 'within', position, run, atom, isInText: true }
  }
  const position = isEnd ? atom.end : atom.start
  if (position === run.contentStart) return between(run.start)
  if (position === run.contentEnd) return between(run.end)
  return { kind: 'within', position, run, atom, isInText: false }
}

function between(position: number): Cut {
  return { kind: 'between', position }
}
