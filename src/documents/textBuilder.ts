import { MOST_TEXT } from './limits'
import type { Piece, Place } from './model'
import { refuse } from './refuse'

/** Collects a text with its places. */
export type TextBuilder = {
  /** UTF-16 units so far. */
  readonly length: () => number
  /** Adds characters of the source. */
  readonly add: (text: string, place: Place) => void
  /** Adds line breaks or tabs that have no place. */
  readonly separate: (text: string) => void
  readonly finish: () => { readonly text: string; readonly pieces: readonly Piece[] }
}

/** Refuses to collect more than the longest text. */
export function createTextBuilder(): TextBuilder {
  const parts: string[] = []
  const pieces: Piece[] = []
  let length = 0

  function append(text: string): void {
    parts.push(text)
    length += text.length
    if (length > MOST_TEXT) refuse({ kind: 'tooLarge', what: 'text', limit: MOST_TEXT })
  }

  return {
    length: () => length,
    add(text, place) {
      if (text === '') return
      const last = pieces[pieces.length - 1]
      const start = length
      append(text)
      if (last !== undefined && continues(last, start, place))
        pieces[pieces.length - 1] = { ...last, end: length }
      else pieces.push({ start, end: length, place })
    },
    separate: append,
    finish: () => ({ text: parts.join(''), pieces }),
  }
}

/** Whether the character at `start` of the text follows the piece also in the source. */
function continues({ start, end, place }: Piece, next: number, other: Place): boolean {
  if (end !== next || place.kind !== 'run' || other.kind !== 'run') return false
  return (
    place.part === other.part &&
    place.paragraph === other.paragraph &&
    place.run === other.run &&
    place.offset + end - start === other.offset
  )
}
