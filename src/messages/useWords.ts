import { createContext, use, useContext } from 'react'
import type { Lang } from './pick'
import { zh, type Messages } from './zh'

/** One promise a language: the same one every time, so that a screen waits for it only once. */
const dictionaries: Record<Lang, Promise<Messages> | null> = { zh: Promise.resolve(zh), en: null }

/** All words in a language. English is fetched when it is first read: most readers never need it. */
export function loadMessages(lang: Lang): Promise<Messages> {
  const messages = dictionaries[lang] ?? import('./en').then(({ en }) => en)
  dictionaries[lang] = messages
  return messages
}

const WordsContext = createContext<Messages>(zh)

export const MessagesProvider = WordsContext.Provider

/** The words of a language; the component waits (suspends) until they are there. */
export function useLoadedMessages(lang: Lang): Messages {
  const messages = use(loadMessages(lang))
  return lang === 'zh' ? zh : messages
}

/** The words in the language that the address names. */
export function useMessages(): Messages {
  return useContext(WordsContext)
}

export function useLang(): Lang {
  return useMessages().lang
}
