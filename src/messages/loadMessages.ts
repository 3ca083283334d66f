import type { Lang } from '../domain/model/indicator'
import { buildLoadable, type Loadable } from '../loading/loadable'
import type { Area, AreaMessages, Messages } from './messages'
import * as zh from './zh'

export type Dictionary = Messages & Partial<AreaMessages>

/** All messages loaded so far: one object a language, so that its identity is stable. */
export const dictionaries: { readonly zh: Dictionary; readonly en: Partial<Dictionary> } = {
  zh: { ...zh.core },
  en: {},
}

/** What renders have asked for, by language and areas. */
const requested = new Map<string, Loadable<Messages>>()

/** The messages that a render found missing. */
export function pendingMessages(lang: Lang, areas: readonly Area[]): Loadable<Messages> {
  const key = [lang, ...areas].join()
  const resource = requested.get(key) ?? buildLoadable(() => fetchMessages(lang, ...areas))
  requested.set(key, resource)
  return resource
}

/** Whether the first view's messages and those of the named areas are loaded. */
export function hasMessages(lang: Lang, areas: readonly Area[]): boolean {
  return hasAreas(dictionaries[lang], areas)
}

/** The first view's messages in a language; in Chinese while those are not loaded. */
export function readFirstMessages(lang: Lang): Messages {
  const messages = dictionaries[lang]
  return hasAreas(messages, []) ? messages : dictionaries.zh
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
