import type { Bilingual } from '../domain/model/indicator'

export type Lang = 'zh' | 'en'

/** The text in the reader's language. */
export function pick(text: Bilingual, lang: Lang): string {
  return text[lang]
}
