import type { SearchIndex } from './searchIndex'

/** Slips in shorter words are corrected only towards a word of the catalogue. */
const LONGEST = 3

/** A word that stands once may be any two characters. */
const LEAST_OCCURRENCES = 2

/**
 * The catalogue's word that a short Chinese term with one wrong character, or two swapped, most likely means:
 * 调介 → 调解. Where the sound of both characters is known it must be the same. Null for none.
 */
export function correctWord(index: SearchIndex, term: string): string | null {
  if (term.length < 2 || term.length > LONGEST) return null
  const counts = new Map<string, number>()
  const sounds = new Map<string, string>()
  for (const { fields } of index.entries)
    for (const { han, syllables } of fields) {
      for (let at = 0; at < han.length; at++) {
        const syllable = syllables[at]
        // Digits of a name are one syllable together.
        if (syllable !== undefined && syllables.length === han.length)
          sounds.set(han.slice(at, at + 1), syllable)
        const word = han.slice(at, at + term.length)
        if (isOneSlipAway(term, word)) counts.set(word, (counts.get(word) ?? 0) + 1)
      }
    }
  const [best] = [...counts]
    .filter(([word, count]) => count >= LEAST_OCCURRENCES && soundsAlike(term, word, sounds))
    .sort(([, a], [, b]) => b - a)
  return best?.[0] ?? null
}

function isOneSlipAway(term: string, word: string): boolean {
  if (word.length !== term.length) return false
  const wrong = [...term].filter((character, at) => character !== word[at]).length
  return wrong === 1 || (wrong === 2 && [...term].reverse().join('') === word)
}

function soundsAlike(term: string, word: string, sounds: ReadonlyMap<string, string>): boolean {
  const swapped = [...term].every((character) => word.includes(character))
  return (
    swapped ||
    [...term].every((character, at) => {
      const [typed, meant] = [sounds.get(character), sounds.get(word[at] ?? '')]
      return typed === undefined || meant === undefined || typed === meant
    })
  )
}
