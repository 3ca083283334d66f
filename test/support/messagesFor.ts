import { fetchMessages } from '../../src/messages/loadMessages'
import type { Lang } from '../../src/domain/model/indicator'
import type { Area, Messages } from '../../src/messages/messages'
import { loaders } from '../../src/messages/zh'

const isArea = (name: string): name is Area => name in loaders
export const areas = Object.keys(loaders).filter(isArea)

const all = {
  zh: await fetchMessages('zh', ...areas),
  en: await fetchMessages('en', ...areas),
}

/** All messages of a language at once, with those of every area. */
export function messagesFor(lang: Lang): Messages<Area> {
  return all[lang]
}
