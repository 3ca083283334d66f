import { readDocx, type DocxReading } from '../docx/readDocx'
import type { Refusal } from '../model'
import { refuseDamaged, RefusedError } from '../refuse'
import type { Steps } from '../steps'
import { openArchive } from '../zip/archive'
import { writeArchive } from '../zip/writeArchive'
import { addCommentTexts, type NewComment } from './commentParts'
import { createCutFinder } from './findCuts'
import { markRanges } from './markRanges'
import { findWordNames } from './wordNames'

/** A comment on the characters from `start` to `end` (UTF-16, end excluded) of the text that was read. */
export type Comment = Omit<NewComment, 'id'> & { readonly start: number; readonly end: number }

export type WriteResult =
  | { readonly kind: 'written'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly reason: Refusal }

/**
 * A copy of a Word file with more comments. Only the main part, the comments, and where they are new
 * their relationship and content type change; all other parts are copied byte for byte, still
 * compressed. Refuses what `readDocument` refuses; never throws.
 */
export function* writeComments(
  bytes: Uint8Array,
  comments: readonly Comment[],
): Steps<WriteResult> {
  try {
    return { kind: 'written', bytes: yield* write(bytes, comments) }
  } catch (error) {
    if (error instanceof RefusedError) return { kind: 'refused', reason: error.reason }
    throw error
  }
}

function* write(bytes: Uint8Array, comments: readonly Comment[]): Steps<Uint8Array> {
  const reading = yield* readDocx(openArchive(bytes))
  const { changes, firstId } = yield* addCommentTexts(reading, comments)
  const findCuts = createCutFinder(reading)
  const ranges = comments.flatMap(({ start, end }, index) => {
    const range = findCuts(start, end)
    return range === null ? [] : [{ ...range, id: firstId + index }]
  })
  const source = markRanges(reading.source, ranges, findWordNames(reading.source))
  const written = yield* writeArchive(
    reading.archive,
    new Map([...changes, [reading.mainPart, source]]),
  )
  yield* verify(reading, written)
  return written
}

/** The copy must say what the original says: better no file than a broken one. */
function* verify(before: DocxReading, written: Uint8Array): Steps<void> {
  const after = yield* readDocx(openArchive(written))
  if (after.text !== before.text) refuseDamaged(before.mainPart, 'badXml')
}
