import { expect, it } from 'vitest'
import { parsePresentSearch } from '../../../src/navigation/search/presentSearch'

it('reads slide, chosen items, auto-play, years, language and theme', () => {
  const search = {
    slide: 'litigation.cases.parts',
    items: 'mediation.disputes,mediation.success-rate',
    auto: '300',
    years: '2019-2020',
    lang: 'en',
    theme: 'dark',
  }
  expect(parsePresentSearch(search)).toEqual(search)
})

it.each([
  { slide: '../etc' },
  { slide: '' },
  { items: '，' },
  { items: 'a'.repeat(901) },
  { auto: '45' },
  { auto: '30s' },
])('ignores the invalid %o', (search) => {
  expect(parsePresentSearch(search)).toEqual({})
})
