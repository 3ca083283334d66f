import { describe, expect, it } from 'vitest'
import { folded, isHan, termsOf, wordsIn } from '../../src/search/terms'

describe('the terms of a query', () => {
  it('are parted by blanks of every width and by signs', () => {
    expect(termsOf(' 调解　成功 ')).toEqual(['调解', '成功'])
    expect(termsOf('legal-aid.cases')).toEqual(['legal', 'aid', 'cases'])
  })

  it('are parted where the script changes', () => {
    expect(termsOf('调解cg')).toEqual(['调解', 'cg'])
    expect(termsOf('处罚50万元')).toEqual(['处罚', '50', '万元'])
  })

  it('are the same in capitals, in full width and when repeated', () => {
    expect(termsOf('ＴＪＣＧ Tjcg')).toEqual(['tjcg'])
  })

  it('are none in blanks and signs', () => {
    expect(termsOf(' %——+ ')).toEqual([])
  })

  it('are no more than eight', () => {
    expect(termsOf('a b c d e f g h i j')).toHaveLength(8)
  })
})

describe('words', () => {
  it('keep their order and repetitions', () => {
    expect(wordsIn('人民调解,人民')).toEqual(['人民调解', '人民'])
  })

  it('are Chinese or not', () => {
    expect(isHan('调解')).toBe(true)
    expect(isHan('tj')).toBe(false)
    expect(isHan('50')).toBe(false)
  })

  it('are folded to small half-width letters', () => {
    expect(folded('Ａbｃ')).toBe('abc')
  })
})
