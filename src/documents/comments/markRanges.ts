import { applyEdits, type Edit } from '../xml/editXml'
import type { Atom } from '../docx/story'
import type { CommentRange, Cut } from './findCuts'
import type { WordNames } from './wordNames'

/** A comment's id in the file, and where it begins and ends. */
export type MarkedRange = CommentRange & { readonly id: number }

type Point = { readonly cut: Cut; readonly ends: number[]; readonly starts: number[] }

/**
 * The source of the main part with the ranges of comments and the references behind them. Divides
 * the runs in which a range begins or ends; both halves keep the run's properties.
 */
export function markRanges(
  source: string,
  ranges: readonly MarkedRange[],
  { attributes }: WordNames,
): string {
  const points = new Map<number, Point>()
  const pointAt = (cut: Cut): Point => {
    const point = points.get(cut.position) ?? { cut, ends: [], starts: [] }
    points.set(cut.position, point)
    return point
  }
  for (const { id, start, end } of ranges) {
    pointAt(start).starts.push(id)
    pointAt(end).ends.push(id)
  }
  const element = (name: string, id: number): string => `<w:${name}${attributes} w:id="${id}"/>`
  const edits: Edit[] = []
  const preserved = new Set<Atom>()
  for (const { cut, ends, starts } of points.values()) {
    const { position } = cut
    const marks = [
      ...ends.map(
        (id) =>
          `${element('commentRangeEnd', id)}<w:r${attributes}>${element('commentReference', id)}</w:r>`,
      ),
      ...starts.map((id) => element('commentRangeStart', id)),
    ].join('')
    edits.push({ start: position, end: position, text: divideRun(source, cut, marks) })
    if (cut.kind === 'within' && cut.isInText && !preserved.has(cut.atom)) {
      preserved.add(cut.atom)
      edits.push(...preserveBlanks(source, cut.atom))
    }
  }
  return applyEdits(source, edits)
}

/** The marks, within a run between the end of its first half and the beginning of its second. */
function divideRun(source: string, cut: Cut, marks: string): string {
  if (cut.kind === 'between') return marks
  const { run, atom, isInText } = cut
  const end = `</${rawName(run.open)}>`
  const start = run.open + run.properties
  if (!isInText) return end + marks + start
  const text = rawName(source.slice(atom.start, atom.start + 100))
  return `</${text}>${end}${marks}${start}<${text} xml:space="preserve">`
}

/** Of a start tag, with the prefix that the file uses. */
function rawName(tag: string): string {
  return /^<([^\s/>]+)/.exec(tag)?.[1] ?? ''
}

/** Where blanks at the edges were not shown, they go; those at the cut stay. */
function preserveBlanks(source: string, { start, end, inner }: Atom): Edit[] {
  if (inner === null) return []
  const tag = source.slice(start, source.indexOf('>', start) + 1)
  if (/xml:space\s*=\s*["']preserve["']/.test(tag)) return []
  const close = source.lastIndexOf('<', end - 1)
  return [
    { start, end: inner.start, text: `<${rawName(tag)} xml:space="preserve">` },
    { start: inner.end, end: close, text: '' },
  ]
}
