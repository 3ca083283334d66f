import { glossary as en } from './en/glossary'
import type { Lang } from './pick'
import { glossary as zh, type GlossaryEntry } from './zh/glossary'

/** The terms in a language. Apart from the other words: only some screens explain them. */
export function glossaryOf(lang: Lang): readonly GlossaryEntry[] {
  return lang === 'en' ? en : zh
}
