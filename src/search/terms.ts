/** More words than this are a pasted text, not a search. */
const MOST_TERMS = 8

/** Chinese characters in a row, or letters and digits in a row: where the script changes, so does the term. */
const TERM = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu

/** Upper and lower case, full-width and half-width forms of one character are the same to a reader. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** The words of a text, folded, in their order: `调解cg 成功` → 调解, cg, 成功. Empty for blanks and signs. */
export function wordsIn(text: string): readonly string[] {
  return folded(text).match(TERM) ?? []
}

/** The terms of a query, each once, the first eight; their order means nothing to the search. */
export function termsOf(query: string): readonly string[] {
  return [...new Set(wordsIn(query))].slice(0, MOST_TERMS)
}

/** Whether a term is written in Chinese characters; a term has one script only. */
export function isHan(term: string): boolean {
  return /^\p{Script=Han}/u.test(term)
}
