import { beforeAll, describe, expect, it } from 'vitest'
import { loadPinyin } from '../../../../src/search/loadPinyin'
import {
  hanOf,
  buildSearchIndex,
  spellableTexts,
  type PinyinByText,
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
let pinyinByText: PinyinByText = new Map()
let index: SearchIndex = { entries: [], notReported: [] }

beforeAll(async () => {
  pinyinByText = await loadPinyin(spellableTexts(catalog))
  index = buildSearchIndex(catalog, pinyinByText)
})

/** Letters within six keystrokes: the first is `/`, the last the digit. */
const LETTERS = 4

/** Every substring of one to four letters. */
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

describe('an answer within six keystrokes', () => {
  it('exists for every indicator by pinyin initials', () => {
    expect(catalog.indicators.length).toBeGreaterThan(100)
    const lost = catalog.indicators.filter(({ id, name }) => {
      const initials = (pinyinByText.get(hanOf(name.zh)) ?? []).map((syllable) =>
        syllable.slice(0, 1),
      )
      return !isAnswered(id, shortPieces(initials.join('')))
    })
    expect(lost.map(({ name }) => name.zh)).toEqual([])
  })

  it('exists for every indicator in Chinese', () => {
    const lost = catalog.indicators.filter(
      ({ id, name }) => !isAnswered(id, shortPieces(hanOf(name.zh))),
    )
    expect(lost.map(({ name }) => name.zh)).toEqual([])
  })

  it('exists for every indicator by the start of an English word', () => {
    const lost = catalog.indicators.filter(({ id, name }) => {
      const messages = wordsIn(name.en).map((word) => word.slice(0, LETTERS))
      return !isAnswered(id, messages)
    })
    expect(lost.map(({ name }) => name.en)).toEqual([])
  })
})

describe('findAnswers', () => {
  it('finds nothing for an empty query', () => {
    expect(findAnswers(index, ' ')).toEqual({ ids: [], forgiven: false })
  })

  it('finds at most nine answers', () => {
    expect(findAnswers(index, '件').ids.length).toBeLessThanOrEqual(MAX_ANSWERS)
    expect(findAnswers(index, '数').ids).toHaveLength(MAX_ANSWERS)
  })

  it('reports a corrected typo', () => {
    expect(findAnswers(index, 'xingzhengfuyo').forgiven).toBe(true)
    expect(findAnswers(index, 'xzfy').forgiven).toBe(false)
  })
})

describe('findChosenAnswer', () => {
  it('takes a digit as the number of a listed answer', () => {
    expect(findChosenAnswer('1', 'xzfy', 2)).toBe(0)
    expect(findChosenAnswer('2', 'xzfy', 2)).toBe(1)
    expect(findChosenAnswer('3', 'xzfy', 2)).toBeNull()
    expect(findChosenAnswer('0', 'xzfy', 2)).toBeNull()
    expect(findChosenAnswer('x', 'xzfy', 2)).toBeNull()
  })

  it('takes a digit within a number as text', () => {
    expect(findChosenAnswer('1', '', 9)).toBeNull()
    expect(findChosenAnswer('1', ' ', 9)).toBeNull()
    expect(findChosenAnswer('2', '1', 9)).toBeNull()
  })
})
