import { en } from '../../src/messages/en'
import type { Lang } from '../../src/messages/pick'
import { zh, type Words } from '../../src/messages/zh'

/** All words of a language, at once: tests need not wait for English as the app does. */
export function wordsOf(lang: Lang): Words {
  return lang === 'en' ? en : zh
}
