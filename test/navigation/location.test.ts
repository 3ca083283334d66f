import { describe, expect, it } from 'vitest'
import { formatHash, parseLocation } from '../../src/navigation/location'
import { parseIndicatorSearch } from '../../src/navigation/search/indicatorSearch'
import { parseSharedSearch } from '../../src/navigation/search/sharedSearch'

describe('parseLocation', () => {
  it.each([
    ['', 'overview', undefined],
    ['#/', 'overview', undefined],
    ['#/?lang=en', 'overview', undefined],
    ['#/explore', 'explore', undefined],
    ['#/explore/?q=a', 'explore', undefined],
    ['#/present', 'present', undefined],
    ['#/present/speaker?items=a.b', 'speaker', undefined],
    ['#/indicator/litigation.cases?view=table', 'indicator', 'litigation.cases'],
    ['#/indicator/%E5%A4%8D', 'indicator', '复'],
    ['#/indicator/50%', 'indicator', '50'],
    ['#/indicator/', null, undefined],
    ['#/indicator/a/b', null, undefined],
    ['#/nothing-here', null, undefined],
    ['#/explore/more', null, undefined],
    ['#main', null, undefined],
  ])('finds the screen of %s', (hash, screen, id) => {
    expect(parseLocation(hash)).toMatchObject({ screen, id })
  })

  it('keeps the values of the search as text', () => {
    const { search } = parseLocation('#/explore?q=a?b&region=530600')
    expect(search).toEqual({ q: 'a?b', region: '530600' })
  })

  it('is undone by formatHash', () => {
    for (const hash of ['#/', '#/indicator/%E5%A4%8D?view=table', '#/explore?items=a,b&q=x+y']) {
      const { path, search } = parseLocation(hash)
      expect(formatHash(path, search)).toBe(hash)
    }
  })
})

describe('the search of an old or edited address', () => {
  it('loses invalid values and keeps the rest', () => {
    const old = { years: 'x', lang: 'fr', size: 'huge', theme: 'dark', region: '53' }
    expect(parseSharedSearch(old)).toEqual({ theme: 'dark' })
    expect(parseIndicatorSearch({ view: 'hologram', lang: 'en' })).toEqual({ lang: 'en' })
  })
})
