import { exports as en } from './en/exports'
import type { Lang } from './pick'
import { exports as zh } from './zh/exports'

export type ExportMessages = typeof zh

/** The words of exports in a language. Apart from the other words: they come with the menu that needs them. */
export function exportWordsOf(lang: Lang): ExportMessages {
  return lang === 'en' ? en : zh
}
