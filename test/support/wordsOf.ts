import { en } from '../../src/i18n/en'
import type { Lang } from '../../src/i18n/pick'
import { zh, type Words } from '../../src/i18n/zh'

/** All words of a language, at once: tests need not wait for English as the app does. */
export function wordsOf(lang: Lang): Words {
  return lang === 'en' ? en : zh
}
