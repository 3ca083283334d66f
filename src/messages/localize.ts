import type { LocalizedText } from '../domain/model/indicator'

export type Lang = 'zh' | 'en'

/** The text in the reader's language. */
export function localize(text: LocalizedText, lang: Lang): string {
  return text[lang]
}
