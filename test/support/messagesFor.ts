import { en } from '../../src/messages/en'
import type { Lang } from '../../src/messages/pick'
import { zh, type Messages } from '../../src/messages/zh'

/** All words of a language, at once: tests need not wait for English as the app does. */
export function messagesFor(lang: Lang): Messages {
  return lang === 'en' ? en : zh
}
