import { createContext, useContext } from 'react'
import { en } from './en'
import type { Lang } from './pick'
import { zh, type Words } from './zh'

/** All words in a language. */
export function wordsOf(lang: Lang): Words {
  return lang === 'en' ? en : zh
}

const WordsContext = createContext<Words>(zh)

export const WordsProvider = WordsContext.Provider

/** The words in the language that the address names. */
export function useWords(): Words {
  return useContext(WordsContext)
}

export function useLang(): Lang {
  return useWords().lang
}
