import { useCallback, useReducer } from 'react'
import type { Lang } from '../../domain/model/indicator'
import { dictionaries, fetchMessages, hasAreas } from '../../messages/loadMessages'
import type { Area, Messages } from '../../messages/messages'

type Chosen = {
  readonly messages: Messages
  /** Null where the messages of the chosen language are loaded. */
  readonly missing: { readonly load: () => Promise<unknown>; readonly onLoaded: () => void } | null
}

/** The messages in the chosen language if all of the page's areas are loaded, else in Chinese. */
export function useChosenMessages(lang: Lang, areas: readonly Area[]): Chosen {
  const [, onLoaded] = useReducer((count: number) => count + 1, 0)
  const load = useCallback(() => fetchMessages(lang, ...areas), [lang, areas])
  const messages = dictionaries[lang]
  if (lang === 'zh') return { messages: dictionaries.zh, missing: null }
  if (hasAreas(messages, areas)) return { messages, missing: null }
  return { messages: dictionaries.zh, missing: { load, onLoaded } }
}
