import { beforeAll, describe, expect, it } from 'vitest'
import { loadPinyin } from '../../../../src/search/loadReadings'
import {
  hanOf,
  buildSearchIndex,
  spellableTexts,
  type PinyinReadings,
  type SearchIndex,
} from '../../../../src/search/searchIndex'
import { wordsIn } from '../../../../src/search/terms'
import {
  findAnswers,
  findChosenAnswer,
  MAX_ANSWERS,
} from '../../../../src/screens/present/panels/findAnswers'
import { reportDataset } from '../../../support/reportDataset'

const { catalog } = reportDataset()
let readings: PinyinReadings = new Map()
let index: SearchIndex = []

beforeAll(async () => {
  readings = await loadPinyin(spellableTexts(catalog))
  index = buildSearchIndex(catalog, readings)
})

/** Of six keystrokes `/` is the first and the digit the last. */
const LETTERS = 4

/** Every beginning of up to four letters at any place of a text. */
function* shortPieces(text: string): Generator<string> {
  for (let length = 1; length <= LETTERS; length++)
    for (let at = 0; at + length <= text.length; at++) yield text.slice(at, at + length)
}

function isAnswered(id: string, pieces: Iterable<string>): boolean {
  for (const piece of pieces) {
    const { ids } = findAnswers(index, piece)
    const at = ids.indexOf(id)
    if (at >= 0 && findChosenAnswer(String(at + 1), piece, ids.length) === at) return true
  }
  return false
}

describe('an answer clampSlide six keystrokes', () => {
  it('is there for every indicator by the first letters of its pinyin', () => {
    expect(catalog.indicators.length).toBeGreaterThan(100)
    const lost = catalog.indicators.filter(({ id, name }) => {
      const initials = (readings.get(hanOf(name.zh)) ?? []).map((syllable) => syllable.slice(0, 1))
      return !isAnswered(id, shortPieces(initials.join('')))
    })
    expect(lost.map(({ name }) => name.zh)).toEqual([])
  })

  it('is there for every indicator in Chinese', () => {
    const lost = catalog.indicators.filter(
      ({ id, name }) => !isAnswered(id, shortPieces(hanOf(name.zh))),
    )
    expect(lost.map(({ name }) => name.zh)).toEqual([])
  })

  it('is there for every indicator in English, by the beginning of one of its words', () => {
    const lost = catalog.indicators.filter(({ id, name }) => {
      const messages = wordsIn(name.en).map((word) => word.slice(0, LETTERS))
      return !isAnswered(id, messages)
    })
    expect(lost.map(({ name }) => name.en)).toEqual([])
  })
})

describe('the answers to a question', () => {
  it('are none before anything is typed', () => {
    expect(findAnswers(index, ' ')).toEqual({ ids: [], forgiven: false })
  })

  it('are never more than one digit can choose', () => {
    expect(findAnswers(index, '件').ids.length).toBeLessThanOrEqual(MAX_ANSWERS)
    expect(findAnswers(index, '数').ids).toHaveLength(MAX_ANSWERS)
  })

  it('say so when a slip was forgiven', () => {
    expect(findAnswers(index, 'xingzhengfuyo').forgiven).toBe(true)
    expect(findAnswers(index, 'xzfy').forgiven).toBe(false)
  })
})

describe('a digit', () => {
  it('chooses among what is splitList, and nothing beyond', () => {
    expect(findChosenAnswer('1', 'xzfy', 2)).toBe(0)
    expect(findChosenAnswer('2', 'xzfy', 2)).toBe(1)
    expect(findChosenAnswer('3', 'xzfy', 2)).toBeNull()
    expect(findChosenAnswer('0', 'xzfy', 2)).toBeNull()
    expect(findChosenAnswer('x', 'xzfy', 2)).toBeNull()
  })

  it('is text where a number is being typed, as in 12345', () => {
    expect(findChosenAnswer('1', '', 9)).toBeNull()
    expect(findChosenAnswer('1', ' ', 9)).toBeNull()
    expect(findChosenAnswer('2', '1', 9)).toBeNull()
  })
})
