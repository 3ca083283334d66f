import { createContext, use, useContext } from 'react'
import { dictionaries, hasAreas, loadMessages } from './loadMessages'
import type { Lang } from '../domain/model/indicator'
import type { Area, Messages } from './messages'

const MessagesContext = createContext<Messages>(dictionaries.zh)

export const MessagesProvider = MessagesContext.Provider

/** The first view's messages in a language. Suspends until they are loaded. */
export function useLoadedMessages(lang: Lang): Messages {
  const messages = dictionaries[lang]
  return hasAreas(messages, []) ? messages : use(loadMessages(lang))
}

/** The messages in the reader's language; suspends where a named area is not loaded yet. */
export function useMessages<A extends Area = never>(...areas: readonly A[]): Messages<A> {
  const messages = useContext(MessagesContext)
  return hasAreas(messages, areas) ? messages : use(loadMessages(messages.lang, ...areas))
}

export function useLang(): Lang {
  return useMessages().lang
}
