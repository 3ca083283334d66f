import { describe, expect, it } from 'vitest'
import { hanOf, buildSearchIndex, spellableTexts } from '../../src/search/searchIndex'
import { aCatalog, anIndicator, aRate } from '../support/builders'

const catalog = aCatalog({ indicators: [anIndicator(), aRate()] })

describe('the search index', () => {
  it('holds the indicators in the order of the catalogue', () => {
    expect(buildSearchIndex(catalog, null).entries.map(({ id, rate }) => [id, rate])).toEqual([
      ['reconsideration.applications', false],
      ['enforcement-exam.pass-rate', true],
    ])
  })

  it('knows the headline of a topic', () => {
    const topic = { id: 'reconsideration', section: 7, name: { zh: '行政复议', en: 'R' } }
    const core = aCatalog({
      topics: [{ ...topic, core: 'reconsideration.applications', paletteSlot: 1 }],
    })
    expect(buildSearchIndex(core, null).entries[0]?.core).toBe(true)
    expect(buildSearchIndex(catalog, null).entries[0]?.core).toBe(false)
  })

  it('has no pinyin before it is loaded and has it afterwards', () => {
    const pinyinByText = new Map([['市政府', ['shi', 'zheng', 'fu']]])
    const scopeOf = (index: ReturnType<typeof buildSearchIndex>) =>
      index.entries[0]?.fields.find(({ han }) => han === '市政府')
    expect(scopeOf(buildSearchIndex(catalog, null))?.initials).toBe('')
    expect(scopeOf(buildSearchIndex(catalog, pinyinByText))?.initials).toBe('szf')
  })
})

describe('the texts that may be spelt in pinyin', () => {
  it('are Chinese names, scopes and topics, each once and without signs', () => {
    const texts = spellableTexts(
      aCatalog({
        indicators: [anIndicator(), anIndicator({ name: { zh: '公安(治安)类', en: 'Police' } })],
      }),
    )
    expect(texts).toEqual(['行政复议申请数', '市政府', '公安治安类'])
  })

  it('keep what is spelt among the characters', () => {
    expect(hanOf('处罚50万元以上')).toBe('处罚50万元以上')
    expect(hanOf('No Chinese 50')).toBe('')
  })
})
