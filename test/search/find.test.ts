import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { find } from '../../src/search/find'
import { loadPinyin } from '../../src/search/loadPinyin'
import { buildSearchIndex, spellableTexts, type SearchIndex } from '../../src/search/searchIndex'
import type { Indicator } from '../../src/domain/model/indicator'
import { aCatalog, anIndicator } from '../support/builders'
import { reportDataset } from '../support/reportDataset'

const { catalog } = reportDataset()
let index: SearchIndex = { entries: [], notReported: [] }

beforeAll(async () => {
  index = buildSearchIndex(catalog, await loadPinyin(spellableTexts(catalog)))
})

function idsFor(query: string, within = index): readonly string[] {
  const found = find(within, query)
  return found.kind === 'all' ? [] : found.ids
}

describe('a search among the figures of the report', () => {
  it.each([
    ['tjcg', 'mediation.success-rate'],
    ['调解 成功', 'mediation.success-rate'],
    ['成功 调解', 'mediation.success-rate'],
    ['成功率调解', 'mediation.success-rate'],
    ['调解成功率', 'mediation.success-rate'],
    ['tiaojie chenggong', 'mediation.success-rate'],
    ['调解cg', 'mediation.success-rate'],
    ['mediation success', 'mediation.success-rate'],
    ['xzfy', 'reconsideration.applications'],
    ['行政复议', 'reconsideration.applications'],
    ['xingzhengfuyi', 'reconsideration.applications'],
    ['xingzfuy', 'reconsideration.applications'],
    ['reconsideration', 'reconsideration.applications'],
    ['xzys', 'litigation.cases'],
    ['应诉', 'litigation.cases'],
    ['法律援助', 'legal-aid.cases'],
    ['legal aid', 'legal-aid.cases'],
    ['aid legal', 'legal-aid.cases'],
    ['legal-aid.recipients', 'legal-aid.recipients'],
    ['考试', 'enforcement-exam.pass-rate'],
    ['tgl', 'enforcement-exam.pass-rate'],
    ['famokuan', 'environment.penalty-amount'],
    ['50万元', 'market.large-food-cases'],
  ])('for %s puts %s first', (query, id) => {
    expect(idsFor(query)[0]).toBe(id)
  })

  it('finds every indicator by the first letters of its name', () => {
    const expected = readFileSync('test/search/initials.txt', 'utf8').trim().split('\n')
    expect(expected).toHaveLength(catalog.indicators.length)
    const misses = expected.filter((line) => {
      const [name = '', initials = ''] = line.split(' ')
      const expectedOne = catalog.indicators.find(({ name: { zh } }) => zh === name)
      return expectedOne === undefined || idsFor(initials)[0] !== expectedOne.id
    })
    expect(misses).toEqual([])
  })

  it('finds by topic and by scope what the name does not say', () => {
    expect(idsFor('法律援助')).toContain('legal-aid.consultations')
    expect(idsFor('市直部门')).toContain('legal-advisers.departments-engaging')
  })

  it('requires every term', () => {
    const both = idsFor('调解 人数')
    expect(both).toContain('mediation.mediators')
    expect(both).not.toContain('mediation.disputes')
    expect(both).not.toContain('legal-advisers.city')
  })

  it('matches all for a query without letters', () => {
    expect(find(index, '').kind).toBe('all')
    expect(find(index, ' % ').kind).toBe('all')
  })

  it('finds Chinese, English and ids before pinyin is loaded, and initials only after', () => {
    const early = buildSearchIndex(catalog, null)
    expect(idsFor('调解 成功', early)[0]).toBe('mediation.success-rate')
    expect(idsFor('success', early)[0]).toBe('mediation.success-rate')
    expect(idsFor('tjcg', early)).toEqual([])
  })
})

describe('the best match', () => {
  const named = (id: string, zh: string, topic = 'others') =>
    anIndicator({ id, topic, name: { zh, en: id }, scope: { zh: '全市', en: 'City' } })
  const findMagnitude = (query: string, ...indicators: readonly Indicator[]) => {
    const name = { zh: '专题', en: 'Topic' }
    const topic = { id: 'mine', section: 1, name, core: 'core', paletteSlot: 1 } as const
    return idsFor(query, buildSearchIndex(aCatalog({ indicators, topics: [topic] }), null))
  }

  it('is the whole name, then its beginning, then its inside', () => {
    expect(
      findMagnitude(
        '复议',
        named('inside', '行政复议件'),
        named('beginning', '复议件数量'),
        named('whole', '复议'),
      ),
    ).toEqual(['whole', 'beginning', 'inside'])
  })

  it('is the shorter of two names with the same match', () => {
    expect(
      findMagnitude('复议', named('long', '行政复议案件数量'), named('short', '行政复议')),
    ).toEqual(['short', 'long'])
  })

  it('is a core indicator before others, except for a whole name', () => {
    const core = named('core', '行政复议申请数', 'mine')
    expect(findMagnitude('复议', named('beginning', '复议件数'), core)[0]).toBe('core')
    expect(findMagnitude('复议', core, named('whole', '复议'))[0]).toBe('whole')
  })
})

describe('a wrong character', () => {
  it.each([
    ['行政服议', 'reconsideration.applications'],
    ['调解成攻率', 'mediation.success-rate'],
    ['xzfk', 'reconsideration.applications'],
    ['tiaojeichenggong', 'mediation.success-rate'],
    ['reconsiderration', 'reconsideration.applications'],
    ['mediaton succes', 'mediation.success-rate'],
  ])('in %s is forgiven and marked so', (query, id) => {
    const found = find(index, query)
    expect(found.kind).toBe('forgiven')
    expect(idsFor(query)).toContain(id)
  })

  it('is not forgiven where something matches exactly', () => {
    expect(find(index, '行政复议')).toMatchObject({
      kind: 'asTyped',
      ids: ['reconsideration.applications'],
    })
  })

  it('is not forgiven in three letters', () => {
    expect(idsFor('qqf')).toEqual([])
  })
})
