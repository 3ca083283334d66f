import { print as en } from './en/print'
import type { Lang } from './pick'
import { print as zh } from './zh/print'

export type PrintMessages = typeof zh

/** The words of paper in a language. Apart from the other words: they come with what is to be printed. */
export function printWordsOf(lang: Lang): PrintMessages {
  return lang === 'en' ? en : zh
}
