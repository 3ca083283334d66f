import { reasons as en } from './en/reasons'
import type { Lang } from './pick'
import { reasons as zh } from './zh/reasons'

export type ReasonsMessages = typeof zh

/** The words about reasons in a language. Apart from the other words: only an indicator's own page needs them. */
export function reasonsWordsOf(lang: Lang): ReasonsMessages {
  return lang === 'en' ? en : zh
}
