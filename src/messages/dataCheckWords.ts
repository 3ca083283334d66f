import { dataCheck as en } from './en/dataCheck'
import type { Lang } from './pick'
import { dataCheck as zh } from './zh/dataCheck'

/** Words around the truth checks. Apart from the other words: the first view does without them. */
export function dataCheckWordsOf(lang: Lang): typeof zh {
  return lang === 'en' ? en : zh
}
