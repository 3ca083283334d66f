import type { Catalog, NotReported } from '../domain/model/catalog'
import type { SearchFigure, SearchFigures } from './figures'
import { isHan, wordsIn } from './terms'

/** A searchable text of an indicator. */
export type SearchField = {
  /** Its Chinese characters with letters and digits between them, without blanks and punctuation. */
  readonly han: string
  /** Its words in other scripts. */
  readonly messages: readonly string[]
  /** The pinyin of `han`, one syllable for each character or number; empty without pinyin. */
  readonly syllables: readonly string[]
  /** The joined syllables. */
  readonly spelling: string
  /** The initials of the syllables. */
  readonly initials: string
  /** The weight of a match; 1 for the Chinese name. */
  readonly weight: number
}

export type SearchEntry = {
  readonly id: string
  /** The headline indicator of its topic. */
  readonly core: boolean
  readonly rate: boolean
  /** The Chinese word of its unit: 件. */
  readonly unit: string
  readonly fields: readonly SearchField[]
  readonly figures: readonly SearchFigure[]
}

/** The index of `find`: every indicator in the catalogue's order. */
export type SearchIndex = {
  readonly entries: readonly SearchEntry[]
  readonly notReported: readonly NotReported[]
}

/** Pinyin by text without tones, one syllable for each character or number, ü as v. */
export type PinyinByText = ReadonlyMap<string, readonly string[]>

const WEIGHTS = { nameZh: 1, nameEn: 0.95, id: 0.9, alias: 0.9, topic: 0.5, scope: 0.3 } as const

/** The part of a text that is searched as Chinese; empty without a Chinese character. */
export function hanOf(text: string): string {
  const messages = wordsIn(text)
  return messages.some(isHan) ? messages.join('') : ''
}

/** The distinct texts of the catalogue that a reader may spell in pinyin. */
export function spellableTexts(catalog: Catalog): readonly string[] {
  const texts = [
    ...catalog.indicators.flatMap(({ name, scope, aliases }) => [name.zh, scope.zh, ...aliases]),
    ...catalog.topics.map(({ name }) => name.zh),
  ]
  return [...new Set(texts.map(hanOf).filter((han) => han !== ''))]
}

function buildField(text: string, weight: number, pinyinByText: PinyinByText | null): SearchField {
  const han = hanOf(text)
  const syllables = pinyinByText?.get(han) ?? []
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
 * Indexes a catalogue for `find` in both languages, because a reader types Chinese on an English screen too,
 * with the figures that a typed number finds. Without `pinyinByText` it finds Chinese, English and ids; with
 * it pinyin too.
 */
export function buildSearchIndex(
  catalog: Catalog,
  pinyinByText: PinyinByText | null,
  figures: SearchFigures = new Map(),
): SearchIndex {
  const topics = new Map(catalog.topics.map((topic) => [topic.id, topic]))
  const entries = catalog.indicators.map((indicator) => {
    const { id, name, scope, unit, ratio, aliases } = indicator
    const topic = topics.get(indicator.topic)
    const texts: readonly (readonly [string, number])[] = [
      [name.zh, WEIGHTS.nameZh],
      [name.en, WEIGHTS.nameEn],
      [id, WEIGHTS.id],
      ...aliases.map((alias) => [alias, WEIGHTS.alias] as const),
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
      unit: unit.zh,
      fields: texts.map(([text, weight]) => buildField(text, weight, pinyinByText)),
      figures: figures.get(id) ?? [],
    }
  })
  return { entries, notReported: catalog.notReported }
}
