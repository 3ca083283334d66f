import type { Lang } from '../domain/model/indicator'
import type { Area, AreaMessages, Messages } from './messages'
import * as zh from './zh'

type Dictionary = Messages & Partial<AreaMessages>

/** All messages loaded so far: one object a language, so that its identity is stable. */
export const dictionaries: { readonly zh: Dictionary; readonly en: Partial<Dictionary> } = {
  zh: { ...zh.core },
  en: {},
}

/** One promise for each request, because React needs the same one in every render. */
const requests = new Map<string, Promise<Partial<Dictionary>>>()

let latestLang: Lang = 'zh'

/** The messages of a language with those of the named areas. Chinese without areas is always there. */
export function loadMessages<A extends Area = never>(
  lang: Lang,
  ...areas: readonly A[]
): Promise<Messages<A>>
export function loadMessages(lang: Lang, ...areas: readonly Area[]): Promise<Partial<Dictionary>> {
  latestLang = lang
  const key = [lang, ...areas].join()
  const request = requests.get(key) ?? fillDictionary(lang, areas)
  requests.set(key, request)
  return request
}

async function fillDictionary(lang: Lang, areas: readonly Area[]): Promise<Partial<Dictionary>> {
  const { core, loaders } = lang === 'zh' ? zh : await import('./en')
  const dictionary = Object.assign(dictionaries[lang], core)
  for (const part of await Promise.all(areas.map((area) => loaders[area]())))
    Object.assign(dictionary, part)
  return dictionary
}

/** Waits for a module and its messages, and requests them again on every call, so that a retry works. */
export async function withMessages<M>(module: Promise<M>, ...areas: readonly Area[]): Promise<M> {
  await Promise.all([module, fillDictionary(latestLang, areas)])
  return module
}

/** Whether messages include the first view's and those of the named areas. */
export function hasAreas<A extends Area>(
  messages: Partial<Dictionary>,
  areas: readonly A[],
): messages is Messages<A> {
  return messages.lang !== undefined && areas.every((area) => area in messages)
}
