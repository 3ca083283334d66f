import { present as en } from './en/present'
import type { Lang } from './pick'
import { present as zh, type PresentWords } from './zh/present'

/** The words of slides. Apart from the others: only the presentation says them. */
export function presentOf(lang: Lang): PresentWords {
  return lang === 'en' ? en : zh
}
