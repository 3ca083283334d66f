import { createContext, useContext } from 'react'
import { dictionaries, hasAreas, pendingMessages, type Dictionary } from './loadMessages'
import type { Lang } from '../domain/model/indicator'
import type { Area, Messages } from './messages'

const MessagesContext = createContext<Messages>(dictionaries.zh)

export const MessagesProvider = MessagesContext.Provider

/**
 * Messages with the named areas, else suspends. It throws the promise instead of calling `use`, which React would
 * replay without the call when the messages arrived meanwhile (error 467: hooks in another order).
 */
function readMessages<A extends Area>(
  messages: Partial<Dictionary>,
  lang: Lang,
  areas: readonly A[],
): Messages<A> {
  if (hasAreas(messages, areas)) return messages
  const pending = pendingMessages(lang, areas)
  if (pending instanceof Error) throw pending
  throw pending
}

/** The first view's messages in a language. Suspends until they are loaded. */
export function useLoadedMessages(lang: Lang): Messages {
  return readMessages(dictionaries[lang], lang, [])
}

/** The messages in the reader's language; suspends where a named area is not loaded yet. */
export function useMessages<A extends Area = never>(...areas: readonly A[]): Messages<A> {
  const messages = useContext(MessagesContext)
  return readMessages(messages, messages.lang, areas)
}

export function useLang(): Lang {
  return useMessages().lang
}
