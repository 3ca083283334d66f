import { startsWithinOneEdit } from './oneEdit'
import type { SearchField } from './searchIndex'
import { syllablesSpelt } from './syllables'
import { isHan } from './terms'

/** A match of the whole text outweighs the bonus of a core indicator. */
const WHOLE = 1.3
const BEGINNING = 0.95
const INSIDE = 0.85
const PART_OF_WORD = 0.6
/** Factor for matches with a slip. */
const FORGIVEN = 0.5
/** Bonus for the share of the text that the term covers. */
const COVERAGE = 0.04

/** The shortest term in which a slip is forgiven. */
const SHORTEST_FORGIVEN = { han: 3, letters: 4 } as const
/** The shortest term that matches in the middle of a word. */
const SHORTEST_INSIDE_WORD = 3

/** The score of an exact match of a term, about 0 to 1.3; 0 for none. */
export function matchTerm(term: string, field: SearchField): number {
  return field.weight * (isHan(term) ? matchHan(term, field) : matchLetters(term, field))
}

/** The score with one slip forgiven, or with characters left out; 0 for none. */
export function matchForgiving(term: string, field: SearchField): number {
  const near = isHan(term) ? nearHan(term, field) : nearLetters(term, field)
  return near ? field.weight * FORGIVEN : 0
}

function matchHan(term: string, { han }: SearchField): number {
  const at = han.indexOf(term)
  return at < 0 ? 0 : placed(at, term.length, han.length)
}

function matchLetters(term: string, field: SearchField): number {
  return Math.max(matchWords(term, field.messages), matchPinyin(term, field), matchHan(term, field))
}

function matchWords(term: string, messages: readonly string[]): number {
  let best = 0
  messages.forEach((word, index) => {
    const at = word.indexOf(term)
    if (at === 0) best = Math.max(best, placed(index, term === word ? 1 : 0.5, messages.length))
    else if (at > 0 && term.length >= SHORTEST_INSIDE_WORD) best = Math.max(best, PART_OF_WORD)
  })
  return best
}

function matchPinyin(term: string, { syllables }: SearchField): number {
  let best = 0
  syllables.forEach((_, start) => {
    const spelt = syllablesSpelt(syllables, start, term)
    if (spelt > 0) best = Math.max(best, placed(start, spelt, syllables.length))
  })
  return best
}

function placed(at: number, covered: number, whole: number): number {
  if (covered === whole) return WHOLE
  return (at === 0 ? BEGINNING : INSIDE) + (COVERAGE * covered) / whole
}

function nearHan(term: string, { han }: SearchField): boolean {
  if (term.length < SHORTEST_FORGIVEN.han || han === '') return false
  return isScatteredIn(term, han) || isNearIn(term, han)
}

function nearLetters(term: string, field: SearchField): boolean {
  if (term.length < SHORTEST_FORGIVEN.letters) return false
  if (field.messages.some((word) => startsWithinOneEdit(word, term))) return true
  return isNearIn(term, field.initials) || isNearInSpelling(term, field)
}

/** Whether the text has all characters of the term in order, with others between them: 复议数. */
function isScatteredIn(term: string, text: string): boolean {
  let at = -1
  return [...term].every((character) => (at = text.indexOf(character, at + 1)) >= 0)
}

function isNearIn(term: string, text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (startsWithinOneEdit(text, term, at)) return true
  }
  return false
}

function isNearInSpelling(term: string, { spelling, syllables }: SearchField): boolean {
  let at = 0
  for (const syllable of syllables) {
    if (startsWithinOneEdit(spelling, term, at)) return true
    at += syllable.length
  }
  return false
}
