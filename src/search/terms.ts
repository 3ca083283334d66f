/** A query with more terms is a pasted text. */
const MOST_TERMS = 8

/** A run of Chinese characters, or of letters and digits; a change of script starts a new term. */
const TERM = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu

/** What a chat writes behind a link to a search: `复议。请查收`. */
const POLITE = /[，。；、,;]\s*请.*$/u

/** Folds case and full-width forms. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

/** The words of a text, folded, in their order: `调解cg 成功` → 调解, cg, 成功. Empty for blanks and signs. */
export function wordsIn(text: string): readonly string[] {
  return folded(text).match(TERM) ?? []
}

/** The distinct terms of a text, at most eight; their order does not matter. */
export function termsOf(text: string): readonly string[] {
  return [...new Set(wordsIn(text))].slice(0, MOST_TERMS)
}

/** The query without what a chat adds to it. */
export function withoutPoliteness(query: string): string {
  return query.replace(POLITE, '')
}

/** Whether a term is written in Chinese characters; a term has one script only. */
export function isHan(term: string): boolean {
  return /^\p{Script=Han}/u.test(term)
}
