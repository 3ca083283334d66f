import { describe, expect, it } from 'vitest'
import { glossary as en } from '../../src/messages/en/glossary'
import { glossary as zh } from '../../src/messages/zh/glossary'

describe('the glossary', () => {
  it('explains the same terms in the same order in both languages', () => {
    const ids = zh.map(({ id }) => id)
    expect(en.map(({ id }) => id)).toEqual(ids)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives formulas and sources for the same terms in both languages', () => {
    const given = (entries: typeof zh) =>
      entries.map(({ formula, source }) => [formula !== undefined, source !== undefined])
    expect(given(en)).toEqual(given(zh))
  })

  it('repeats each Chinese term beside its English one', () => {
    en.forEach(({ term }, index) => {
      const [first = ''] = (zh[index]?.term ?? '').replace(/^.*：/, '').split(/[、（]/)
      expect(term).toContain(first)
    })
  })

  it('ends every definition with a full stop, and sets Chinese with full-width marks and no blanks', () => {
    for (const { definition } of en) expect(definition).toMatch(/[^.]\.$/)
    for (const { definition } of zh) {
      expect(definition).toMatch(/[^。]。$/)
      expect(definition).not.toMatch(
        /[\u4e00-\u9fff](?:[,;:()]| [0-9])|(?:[,;:()]|[0-9%] )[\u4e00-\u9fff]/,
      )
    }
  })
})
