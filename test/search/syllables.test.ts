import { describe, expect, it } from 'vitest'
import { syllablesSpelt } from '../../src/search/syllables'

const name = ['ren', 'min', 'tiao', 'jie', 'cheng', 'gong', 'lv']

describe('spelling syllables', () => {
  it.each([
    ['tjcg', 4],
    ['tiaojiechenggong', 4],
    ['tiaojcg', 4],
    ['tjchengg', 4],
    ['t', 1],
    ['tiaoj', 2],
  ])('counts what %s spells from tiao on', (typed, syllables) => {
    expect(syllablesSpelt(name, 2, typed)).toBe(syllables)
  })

  it('begins at the given start', () => {
    expect(syllablesSpelt(name, 0, 'tjcg')).toBe(0)
    expect(syllablesSpelt(name, 0, 'rmtj')).toBe(4)
  })

  it('ends with the text', () => {
    expect(syllablesSpelt(name, 5, 'gonglvx')).toBe(0)
    expect(syllablesSpelt(name, 7, 'r')).toBe(0)
  })

  it('tries shorter shares of a syllable when the longest leads nowhere', () => {
    expect(syllablesSpelt(['xia', 'an'], 0, 'xian')).toBe(2)
    expect(syllablesSpelt(['xi', 'ian'], 0, 'xian')).toBe(2)
  })
})
