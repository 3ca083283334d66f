import { explore as en } from './en/explore'
import type { Lang } from './pick'
import { explore as zh } from './zh/explore'

export type ExploreMessages = typeof zh

/** The explorer's words in a language. Apart from the other words: only its own screen needs them. */
export function exploreWordsOf(lang: Lang): ExploreMessages {
  return lang === 'en' ? en : zh
}
