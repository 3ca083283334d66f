import { createContext, use, useContext } from 'react'
import { dictionaries, hasAreas, loadMessages } from './loadMessages'
import type { Lang } from '../domain/model/indicator'
import type { Area, Messages } from './messages'

const MessagesContext = createContext<Messages>(dictionaries.zh)

export const MessagesProvider = MessagesContext.Provider

const fulfilledMessages = new WeakMap<object, Promise<unknown>>()

/**
 * Messages as a promise that `use` reads without suspending. A hook must not skip `use` once they are loaded:
 * React would replay the suspended component without it and throw (error 467).
 */
function asFulfilled<M extends object>(value: M): Promise<M>
function asFulfilled(value: object): Promise<unknown> {
  const known = fulfilledMessages.get(value)
  if (known !== undefined) return known
  const promise = Object.assign(Promise.resolve(value), { status: 'fulfilled', value })
  fulfilledMessages.set(value, promise)
  return promise
}

/** The first view's messages in a language. Suspends until they are loaded. */
export function useLoadedMessages(lang: Lang): Messages {
  const messages = dictionaries[lang]
  return use(hasAreas(messages, []) ? asFulfilled<Messages>(messages) : loadMessages(lang))
}

/** The messages in the reader's language; suspends where a named area is not loaded yet. */
export function useMessages<A extends Area = never>(...areas: readonly A[]): Messages<A> {
  const messages = useContext(MessagesContext)
  return use(
    hasAreas(messages, areas)
      ? asFulfilled<Messages<A>>(messages)
      : loadMessages(messages.lang, ...areas),
  )
}

export function useLang(): Lang {
  return useMessages().lang
}
