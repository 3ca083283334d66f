import { describe, expect, test } from 'vitest'
import {
  EMBED_PARTS,
  embedHash,
  embedName,
  partsIn,
  partsText,
  readEmbedHash,
} from '../../../src/navigation/search/embedSearch'

describe('the address of an embed', () => {
  test.each([
    ['#/embed/litigation.cases', { kind: 'indicator', id: 'litigation.cases', form: 'chart' }],
    [
      '#/embed/table/litigation.cases',
      { kind: 'indicator', id: 'litigation.cases', form: 'table' },
    ],
    ['#/embed/overview?lang=en', { kind: 'overview' }],
    ['#/embed/doctor', { kind: 'doctor' }],
    ['#/embed/a.b%2Fc', { kind: 'indicator', id: 'a.b/c', form: 'chart' }],
    ['#/embed/', null],
    ['#/embed/%E0%A4%A', null],
    ['#/quality', null],
    ['', null],
  ])('%s names its target', (hash, target) => {
    expect(readEmbedHash(hash).target).toEqual(target)
  })

  test('says years, language, theme, accent, parts, version and the name of its frame', () => {
    const options = {
      years: '2019-2020',
      lang: 'en',
      theme: 'transparent',
      accent: '0B5cad',
      parts: 'title,source',
      version: '2021-02-03.2',
      id: 'fz-3',
    } as const
    const target = { kind: 'indicator', id: 'litigation.cases', form: 'table' } as const
    const hash = embedHash(target, options)
    expect(hash).toBe(
      '#/embed/table/litigation.cases?years=2019-2020&lang=en&theme=transparent&accent=0B5cad&parts=title,source&version=2021-02-03.2&id=fz-3',
    )
    expect(readEmbedHash(hash)).toEqual({ target, search: options })
  })

  test.each([
    'accent=red',
    'accent=%23fff',
    'theme=neon',
    'years=now',
    'version=../x',
    'version=latest',
    'host=javascript:alert(1)',
    'id=a b',
  ])('passes over %s, and shows the embed all the same', (query) => {
    expect(readEmbedHash(`#/embed/overview?${query}`)).toEqual({
      target: { kind: 'overview' },
      search: {},
    })
  })

  test('is read also where an editor has escaped its ampersands', () => {
    expect(readEmbedHash('#/embed/overview?lang=en&amp;theme=dark').search).toEqual({
      lang: 'en',
      theme: 'dark',
    })
  })

  test('keeps the host that the doctor is asked about, with its own query', () => {
    const host = 'https://portal.test/a?b=1&c=2'
    expect(readEmbedHash(embedHash({ kind: 'doctor' }, { host })).search.host).toBe(host)
  })
})

describe('the parts of an embed', () => {
  test('are all there unless the address names some', () => {
    expect([...partsIn({})]).toEqual(EMBED_PARTS)
    expect([...partsIn({ parts: 'source,title,nonsense' })]).toEqual(['title', 'source'])
    expect([...partsIn({ parts: 'none' })]).toEqual([])
  })

  test('come back from the address as they were written', () => {
    for (const parts of [new Set(EMBED_PARTS), new Set(['source'] as const), new Set<'title'>()])
      expect(partsIn({ parts: partsText(parts) })).toEqual(parts)
  })
})

test('an embed is named in a page as in its address', () => {
  expect(embedName({ kind: 'indicator', id: 'a.b', form: 'table' })).toBe('table/a.b')
  expect(embedName({ kind: 'overview' })).toBe('overview')
})
