import { describe, expect, it } from 'vitest'
import { linkTo, rebaseLink } from '../../src/navigation/links'
import { datedLink, pinnedLink, readableAddress } from '../../src/navigation/pageAddress'
import { parseLocation } from '../../src/navigation/location'

describe('linkTo', () => {
  const shared = {
    years: '2019-2020',
    lang: 'en',
    size: 'large',
    theme: 'dark',
    region: '530600',
    version: '2021-02-03',
  } as const

  it('keeps years, language, size, theme, region and version', () => {
    expect(linkTo({ screen: 'quality' }, shared)).toBe(
      '#/quality?years=2019-2020&lang=en&size=large&theme=dark&region=530600&version=2021-02-03',
    )
  })

  it('takes the chosen indicators to the slides and the handout', () => {
    const chosen = { items: 'a.b,c.d' }
    for (const screen of ['present', 'print'] as const)
      expect(linkTo({ screen, ...chosen }, { lang: 'en' })).toBe(
        `#/${screen}?lang=en&items=a.b,c.d`,
      )
  })

  it('names the table of an indicator, but not its chart, which is the default', () => {
    const indicator = { screen: 'indicator', id: 'litigation.cases' } as const
    expect(linkTo({ ...indicator, view: 'table' }, {})).toBe(
      '#/indicator/litigation.cases?view=table',
    )
    expect(linkTo({ ...indicator, view: 'chart' }, {})).toBe('#/indicator/litigation.cases')
  })
})

describe('rebaseLink', () => {
  const drawn = parseLocation('#/explore?years=2018-2019&items=a')
  const latest = parseLocation('#/explore?years=2019-2020&theme=dark&items=a,b')

  it.each([
    [
      'adds the choices made since',
      '#/quality?years=2018-2019',
      '#/quality?years=2019-2020&theme=dark',
    ],
    ['keeps its own changes in', '#/quality?years=2015-2016&theme=light&lang=en', null],
    ['leaves the same screen in', '#/explore?years=2018-2019&q=a', null],
  ])('%s %s', (_, link, rebased) => {
    expect(rebaseLink(link, drawn, latest)).toBe(rebased ?? link)
  })
})

it('names the compared years in a link, in place of those of the address', () => {
  const pair = { from: 2019, to: 2020 }
  expect(datedLink('http://a.test/#/indicator/x?lang=en', pair)).toBe(
    'http://a.test/#/indicator/x?lang=en&years=2019-2020',
  )
  expect(datedLink('http://a.test/?t=1#/?years=2012', pair)).toBe(
    'http://a.test/?t=1#/?years=2019-2020',
  )
  expect(datedLink('http://a.test/#/about', null)).toBe('http://a.test/#/about')
})

describe('pinnedLink', () => {
  it.each([
    ['http://a.test/fz/#/', 'http://a.test/fz/#/?version=2021-02-03'],
    ['http://a.test/fz/', 'http://a.test/fz/#/?version=2021-02-03'],
    [
      'http://a.test/?ticket=1#/explore?lang=en&ids=a,b',
      'http://a.test/?ticket=1#/explore?lang=en&ids=a,b&version=2021-02-03',
    ],
    ['http://a.test/#/?version=2020-01-01', 'http://a.test/#/?version=2020-01-01'],
    ['http://a.test/#/?version=latest', 'http://a.test/#/?version=2021-02-03'],
  ])('turns %s into %s', (address, pinned) => {
    expect(pinnedLink(address, '2021-02-03')).toBe(pinned)
  })
})

describe('readableAddress', () => {
  it.each([
    ['http://a.test/x/#/print?items=all', 'http://a.test/x/#/print?items=all'],
    // A sign-on ticket lets in anyone who types it.
    ['http://a.test/x/?ticket=ST-1#/', 'http://a.test/x/#/'],
    ['http://a.test/#/explore?q=%E5%A4%8D%E8%AE%AE', 'http://a.test/#/explore?q=复议'],
    ['http://a.test/#/explore?q=%E5', 'http://a.test/#/explore?q=%E5'],
  ])('writes %s as %s', (href, readable) => {
    expect(readableAddress(new URL(href))).toBe(readable)
  })
})
