import { embed as en } from './en/embed'
import type { Lang } from './pick'
import { embed as zh } from './zh/embed'

export type EmbedMessages = typeof zh

/** The words of embeds in a language. Apart from the other words: the dashboard's own screens need few. */
export function embedWordsOf(lang: Lang): EmbedMessages {
  return lang === 'en' ? en : zh
}
