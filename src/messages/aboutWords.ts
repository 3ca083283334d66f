import { about as en } from './en/about'
import type { Lang } from './pick'
import { about as zh } from './zh/about'

/** The About page's words in a language. Apart from the other words: only that page needs them. */
export function aboutWordsOf(lang: Lang): typeof zh {
  return lang === 'en' ? en : zh
}
