import { createContext, useContext } from 'react'
import { dictionaries, hasAreas, pendingMessages, type Dictionary } from './loadMessages'
import type { Lang } from '../domain/model/indicator'
import type { Area, Messages } from './messages'

const MessagesContext = createContext<Messages>(dictionaries.zh)

export const MessagesProvider = MessagesContext.Provider

/**
 * The messages in the reader's language; suspends where a named area is not loaded yet. It throws the promise
 * instead of calling `use`, which React would replay without the call when the messages arrived meanwhile
 * (error 467: hooks in another order).
 */
export function useMessages<A extends Area = never>(...areas: readonly A[]): Messages<A> {
  const messages: Partial<Dictionary> = useContext(MessagesContext)
  if (hasAreas(messages, areas)) return messages
  const loaded = pendingMessages(messages.lang ?? 'zh', areas).read()
  if (hasAreas(loaded, areas)) return loaded
  throw new Error(`no messages of ${areas.join()}`)
}

/** The language of the messages that are shown. */
export function useLang(): Lang {
  return useMessages().lang
}
