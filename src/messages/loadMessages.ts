import type { Lang } from '../domain/model/indicator'
import type { Area, AreaMessages, Messages } from './messages'
import * as zh from './zh'

export type Dictionary = Messages & Partial<AreaMessages>

/** All messages loaded so far: one object a language, so that its identity is stable. */
export const dictionaries: { readonly zh: Dictionary; readonly en: Partial<Dictionary> } = {
  zh: { ...zh.core },
  en: {},
}

/** Requests of renders, and why those that failed did: a render must not repeat them. `fetchMessages` retries. */
const requests = new Map<string, Promise<unknown> | Error>()

/** What a render throws for messages that are not loaded: the request, or why it failed. */
export function pendingMessages(lang: Lang, areas: readonly Area[]): Promise<unknown> | Error {
  const key = [lang, ...areas].join()
  const known = requests.get(key)
  if (known !== undefined) return known
  const request = fetchMessages(lang, ...areas).catch((error: unknown) => {
    requests.set(key, error instanceof Error ? error : new Error(String(error)))
  })
  requests.set(key, request)
  return request
}

/** The messages of a language with those of the named areas; requests them on every call, so that a retry works. */
export async function fetchMessages<A extends Area = never>(
  lang: Lang,
  ...areas: readonly A[]
): Promise<Messages<A>>
export async function fetchMessages(
  lang: Lang,
  ...areas: readonly Area[]
): Promise<Partial<Dictionary>> {
  const { core, loaders } = lang === 'zh' ? zh : await import('./en')
  const dictionary = Object.assign(dictionaries[lang], core)
  for (const part of await Promise.all(areas.map((area) => loaders[area]())))
    Object.assign(dictionary, part)
  return dictionary
}

/** Waits for a module and its messages in a language. */
export async function withMessages<M>(
  lang: Lang,
  module: Promise<M>,
  ...areas: readonly Area[]
): Promise<M> {
  await Promise.all([module, fetchMessages(lang, ...areas)])
  return module
}

/** Whether messages include the first view's and those of the named areas. */
export function hasAreas<A extends Area>(
  messages: Partial<Dictionary>,
  areas: readonly A[],
): messages is Messages<A> {
  return messages.lang !== undefined && areas.every((area) => area in messages)
}
