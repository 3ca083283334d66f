import { indicator as en } from './en/indicator'
import type { Lang } from './pick'
import { indicator as zh } from './zh/indicator'

export type IndicatorMessages = typeof zh

/** Words about single indicators. Apart from the other words: the first view does without them. */
export function indicatorWordsOf(lang: Lang): IndicatorMessages {
  return lang === 'en' ? en : zh
}
