import { painted as en } from './en/painted'
import type { Lang } from './pick'
import { painted as zh } from './zh/painted'

export type PrerenderedMessages = typeof zh

/** Words of what the build paints into the page for readers whose browser runs no script of ours. */
export function paintedWordsOf(lang: Lang): PrerenderedMessages {
  return lang === 'en' ? en : zh
}
