import { places as en } from './en/places'
import type { Lang } from './pick'
import { places as zh } from './zh/places'

export type RegionsMessages = typeof zh

/** The words about comparing places in a language. Apart from the other words: one region needs none. */
export function placesWordsOf(lang: Lang): RegionsMessages {
  return lang === 'en' ? en : zh
}
