import { describe, expect, it } from 'vitest'
import { linkTo } from '../../src/navigation/href'
import { readIndicatorSearch } from '../../src/navigation/search/indicatorSearch'
import { readShared } from '../../src/navigation/search/sharedSearch'

describe('a link to another screen', () => {
  it('keeps years, language, size, theme and region', () => {
    const shared = readShared({
      years: '2019-2020',
      lang: 'en',
      size: 'large',
      theme: 'dark',
      region: '530600',
    })
    expect(linkTo({ screen: 'quality' }, shared)).toBe(
      '#/quality?years=2019-2020&lang=en&size=large&theme=dark&region=530600',
    )
  })

  it('takes the chosen indicators to the slides and to paper', () => {
    const shared = readShared({ years: '2019-2020' })
    for (const screen of ['present', 'print'] as const)
      expect(linkTo({ screen, items: 'a.b,c.d' }, shared)).toBe(
        `#/${screen}?years=2019-2020&items=a.b,c.d`,
      )
  })

  it('names the table of an indicator, but not its chart, which is what one sees unasked', () => {
    const shared = readShared({})
    expect(linkTo({ screen: 'indicator', id: 'litigation.cases', view: 'table' }, shared)).toBe(
      '#/indicator/litigation.cases?view=table',
    )
    expect(linkTo({ screen: 'indicator', id: 'litigation.cases', view: 'chart' }, shared)).toBe(
      '#/indicator/litigation.cases',
    )
  })
})

describe('an address from outside', () => {
  it('loses what is senseless and keeps the rest', () => {
    expect(
      readShared({ years: 'x', lang: 'fr', size: 'huge', theme: 'dark', region: '53' }),
    ).toEqual({
      years: undefined,
      lang: undefined,
      size: undefined,
      theme: 'dark',
      region: undefined,
    })
    expect(readIndicatorSearch({ view: 'hologram', lang: 'en' })).toMatchObject({
      view: undefined,
      lang: 'en',
    })
  })
})
