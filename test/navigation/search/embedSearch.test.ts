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
    ['#/embed/a.cases', { kind: 'indicator', id: 'a.cases', form: 'chart' }],
    ['#/embed/table/a.cases', { kind: 'indicator', id: 'a.cases', form: 'table' }],
    ['#/embed/overview?lang=en', { kind: 'overview' }],
    ['#/embed/doctor', { kind: 'doctor' }],
    ['#/embed/a.b%2Fc', null],
    ['#/embed/', null],
    ['#/embed/%E0%A4%A', { kind: 'indicator', id: '%e0', form: 'chart' }],
    ['#/quality', null],
    ['', null],
  ])('reads the target of %s', (hash, target) => {
    expect(readEmbedHash(hash).target).toEqual(target)
  })

  test('writes and reads every option', () => {
    const options = {
      years: '2019-2020',
      lang: 'en',
      theme: 'transparent',
      accent: '0b5cad',
      parts: 'title,source',
      version: '2021-02-03.2',
      id: 'fz-3',
    } as const
    const target = { kind: 'indicator', id: 'litigation.cases', form: 'table' } as const
    const hash = embedHash(target, options)
    expect(hash).toBe(
      '#/embed/table/litigation.cases?years=2019-2020&lang=en&theme=transparent&accent=0b5cad&parts=title,source&version=2021-02-03.2&id=fz-3',
    )
    expect(readEmbedHash(hash)).toEqual({ target, search: options, unread: [] })
  })

  test.each([
    'accent=red',
    'accent=%23fff',
    'theme=neon',
    'years=now',
    'version=../x',
    'version=latest',
    'host=javascript:alert(1)',
    'id=<b>',
  ])('ignores the invalid %s', (query) => {
    const target = { kind: 'overview' }
    const unread = query === 'version=latest' ? [] : [decodeURIComponent(query)]
    expect(readEmbedHash(`#/embed/overview?${query}`)).toEqual({ target, search: {}, unread })
  })

  test('reads escaped ampersands', () => {
    const { search } = readEmbedHash('#/embed/overview?lang=en&amp;theme=dark')
    expect(search).toEqual({ lang: 'en', theme: 'dark' })
  })

  test('keeps the host of the doctor with its own query', () => {
    const host = 'https://portal.test/a?b=1&c=2'
    expect(readEmbedHash(embedHash({ kind: 'doctor' }, { host })).search.host).toBe(host)
  })
})

describe('the parts of an embed', () => {
  test('default to all', () => {
    expect([...partsIn({})]).toEqual(EMBED_PARTS)
    expect([...partsIn({ parts: 'source,title,nonsense' })]).toEqual(['title', 'source'])
    expect([...partsIn({ parts: 'none' })]).toEqual([])
  })

  test('are read as they were written', () => {
    for (const parts of [new Set(EMBED_PARTS), new Set(['source'] as const), new Set<'title'>()])
      expect(partsIn({ parts: partsText(parts) })).toEqual(parts)
  })
})

test('embedName writes the name used in data-fz-embed', () => {
  expect(embedName({ kind: 'indicator', id: 'a.b', form: 'table' })).toBe('table/a.b')
  expect(embedName({ kind: 'overview' })).toBe('overview')
})
