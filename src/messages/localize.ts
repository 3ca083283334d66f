import type { Lang, LocalizedText } from '../domain/model/indicator'

/** The text in the reader's language. */
export function localize(text: LocalizedText, lang: Lang): string {
  return text[lang]
}
