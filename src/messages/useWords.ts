import { createContext, use, useContext } from 'react'
import type { Lang } from './pick'
import { zh, type Words } from './zh'

/** One promise a language: the same one every time, so that a screen waits for it only once. */
const dictionaries: Record<Lang, Promise<Words> | null> = { zh: Promise.resolve(zh), en: null }

/** All words in a language. English is fetched when it is first read: most readers never need it. */
export function loadWords(lang: Lang): Promise<Words> {
  const words = dictionaries[lang] ?? import('./en').then(({ en }) => en)
  dictionaries[lang] = words
  return words
}

const WordsContext = createContext<Words>(zh)

export const WordsProvider = WordsContext.Provider

/** The words of a language; the component waits (suspends) until they are there. */
export function useLoadedWords(lang: Lang): Words {
  const words = use(loadWords(lang))
  return lang === 'zh' ? zh : words
}

/** The words in the language that the address names. */
export function useWords(): Words {
  return useContext(WordsContext)
}

export function useLang(): Lang {
  return useWords().lang
}
