import { describe, expect, it } from 'vitest'
import { parseSearch, stringifySearch } from '../../../src/navigation/codec'
import {
  countConditions,
  filterIn,
  itemsIn,
  itemsText,
  MOST_ITEMS,
  parseExploreSearch,
  sortIn,
  sortText,
  WITHOUT_FILTER,
} from '../../../src/navigation/search/exploreSearch'

const chosen = (query: string) => itemsIn(read(query), () => true).chosen
const read = (address: string) => parseExploreSearch(parseSearch(address))

describe('the address of the explorer', () => {
  it.each([
    '?q=%E8%B0%83%E8%A7%A3+%E6%88%90%E5%8A%9F',
    '?section=7&topic=mediation&unit=%E4%BB%B6&measure=count',
    '?complete=both&beyond=yes&failed=yes',
    '?sort=-change',
    '?items=mediation.disputes,mediation.succeeded&chart=index&base=2019',
    '?years=2019-2020&lang=en&keys=off',
  ])('keeps %s as it is', (address) => {
    expect(stringifySearch(read(address))).toBe(stringifySearch(parseSearch(address)))
  })

  it.each([
    '?section=seven',
    '?section=0',
    '?measure=weight',
    '?complete=half',
    '?beyond=1',
    '?sort=colour',
    '?sort=--name',
    '?items=<script>',
    '?chart=pie',
    '?base=99',
    '?keys=on',
    `?q=${'x'.repeat(101)}`,
    '?unknown=1',
  ])('ignores the invalid %s and keeps the rest', (address) => {
    expect(stringifySearch(read(`${address}&topic=mediation`))).toBe('?topic=mediation')
  })
})

describe('filterIn', () => {
  it.each([
    ['', 0],
    ['?section=4&beyond=yes', 2],
  ])('%s sets %s conditions', (address, count) => {
    expect(countConditions(filterIn(read(address)))).toBe(count)
  })

  it('reads every condition, and none after WITHOUT_FILTER', () => {
    const search = read(
      '?section=7&topic=mediation&unit=%25&measure=rate&complete=laterOnly&beyond=yes&failed=yes',
    )
    expect(filterIn(search)).toEqual({
      section: 7,
      topic: 'mediation',
      unit: '%',
      measure: 'rate',
      completeness: 'laterOnly',
      beyondChance: true,
      failedCheck: true,
    })
    expect(countConditions(filterIn({ ...search, ...WITHOUT_FILTER }))).toBe(0)
  })
})

describe('order and chosen ids', () => {
  it('are parsed as they were written', () => {
    for (const sort of [null, { key: 'change', descending: true } as const]) {
      expect(sortIn(read(stringifySearch({ sort: sortText(sort) })))).toEqual(sort)
    }
    for (const ids of [[], ['a.b', 'c.d']])
      expect(chosen(stringifySearch({ items: itemsText(ids) }))).toEqual(ids)
  })

  it('keep each indicator once, up to the maximum', () => {
    expect(chosen('?items=a,,b,a,')).toEqual(['a', 'b'])
    const many = Array.from({ length: 20 }, (_, index) => `i${index}`).join(',')
    expect(chosen(`?items=${many}`)).toHaveLength(MOST_ITEMS)
  })

  it('list unknown ids separately and do not count them', () => {
    const ids = Array.from({ length: MOST_ITEMS }, (_, at) => `a.${at}`)
    expect(itemsIn({ items: ['gone', ...ids].join(',') }, (id) => id !== 'gone')).toEqual({
      chosen: ids,
      unknown: ['gone'],
      beyond: 0,
    })
  })

  it('are counted beyond the maximum, repeated ones once', () => {
    const ids = Array.from({ length: MOST_ITEMS + 3 }, (_, at) => `a.${at}`)
    const beyond = (items?: string) => itemsIn({ items }, () => true).beyond
    expect(beyond([...ids, 'a.0'].join(','))).toBe(3)
    expect(beyond('a.0,a.1')).toBe(0)
    expect(beyond()).toBe(0)
  })
})
