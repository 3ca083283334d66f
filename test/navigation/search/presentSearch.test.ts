import { expect, it } from 'vitest'
import { parsePresentSearch } from '../../../src/navigation/search/presentSearch'

it('reads slide, chosen items, auto-play, years, language and theme', () => {
  expect(
    parsePresentSearch({
      slide: 'litigation.cases.parts',
      items: 'mediation.disputes,mediation.success-rate',
      auto: '300',
      years: '2019-2020',
      lang: 'en',
      theme: 'dark',
    }),
  ).toMatchObject({
    slide: 'litigation.cases.parts',
    items: 'mediation.disputes,mediation.success-rate',
    auto: '300',
    years: '2019-2020',
    lang: 'en',
    theme: 'dark',
  })
})

it.each([
  { slide: '../etc' },
  { slide: '' },
  { items: 'a b' },
  { items: 'a'.repeat(901) },
  { auto: '45' },
  { auto: '30s' },
])('opens without what it cannot be: %o', (search) => {
  const read = parsePresentSearch(search)
  expect([read.slide, read.items, read.auto]).toEqual([undefined, undefined, undefined])
})
