import type { Catalog } from '../domain/model/catalog'
import { isHan, wordsIn } from './terms'

/** One text of an indicator as it is searched. */
export type SearchField = {
  /** Its Chinese characters and all else that is spelt among them, without blanks and signs. */
  readonly han: string
  /** Its words in other scripts. */
  readonly messages: readonly string[]
  /** The pinyin of `han`, a syllable a character; empty until pinyin is loaded. */
  readonly syllables: readonly string[]
  /** The syllables in one word. */
  readonly spelling: string
  /** Their first letters. */
  readonly initials: string
  /** How much a hit here counts: 1 in the Chinese name. */
  readonly weight: number
}

export type SearchEntry = {
  readonly id: string
  /** The headline indicator of its topic. */
  readonly core: boolean
  readonly rate: boolean
  readonly fields: readonly SearchField[]
}

/** What `find` looks through: every indicator of the catalogue, in its order. */
export type SearchIndex = readonly SearchEntry[]

/** The pinyin of texts that `hanOf` gives, without tones, a syllable a character, ü as v. */
export type PinyinReadings = ReadonlyMap<string, readonly string[]>

const WEIGHTS = { nameZh: 1, nameEn: 0.95, id: 0.9, topic: 0.5, scope: 0.3 } as const

/** What of a text is searched as Chinese: empty where it has no Chinese character at all. */
export function hanOf(text: string): string {
  const messages = wordsIn(text)
  return messages.some(isHan) ? messages.join('') : ''
}

/** Every text of the catalogue that a reader may spell in pinyin, each once. */
export function spellableTexts(catalog: Catalog): readonly string[] {
  const texts = [
    ...catalog.indicators.flatMap(({ name, scope }) => [name.zh, scope.zh]),
    ...catalog.topics.map(({ name }) => name.zh),
  ]
  return [...new Set(texts.map(hanOf).filter((han) => han !== ''))]
}

function fieldOf(text: string, weight: number, readings: PinyinReadings | null): SearchField {
  const han = hanOf(text)
  const syllables = readings?.get(han) ?? []
  return {
    han,
    messages: han === '' ? wordsIn(text) : [],
    syllables,
    spelling: syllables.join(''),
    initials: syllables.map((syllable) => syllable.slice(0, 1)).join(''),
    weight,
  }
}

/**
 * Prepares the catalogue for `find`, in both languages at once: a clerk types Chinese on an English
 * screen too. Without readings it finds Chinese, English and ids; with them pinyin as well.
 */
export function buildSearchIndex(catalog: Catalog, readings: PinyinReadings | null): SearchIndex {
  const topics = new Map(catalog.topics.map((topic) => [topic.id, topic]))
  return catalog.indicators.map(({ id, name, scope, topic: topicId, ratio }) => {
    const topic = topics.get(topicId)
    const texts: readonly (readonly [string, number])[] = [
      [name.zh, WEIGHTS.nameZh],
      [name.en, WEIGHTS.nameEn],
      [id, WEIGHTS.id],
      ...(topic === undefined
        ? []
        : [[topic.name.zh, WEIGHTS.topic] as const, [topic.name.en, WEIGHTS.topic] as const]),
      [scope.zh, WEIGHTS.scope],
      [scope.en, WEIGHTS.scope],
    ]
    return {
      id,
      core: topic?.core === id,
      rate: ratio !== null,
      fields: texts.map(([text, weight]) => fieldOf(text, weight, readings)),
    }
  })
}
