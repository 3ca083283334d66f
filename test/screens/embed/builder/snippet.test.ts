// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { readEmbedHash } from '../../../../src/navigation/search/embedSearch'
import {
  frameSnippet,
  scriptSnippet,
  type Embed,
} from '../../../../src/screens/embed/builder/snippet'

const wanted: Embed = {
  site: 'http://10.1.2.3/fazhi/',
  target: { kind: 'indicator', id: 'litigation.cases', form: 'table' },
  search: {
    years: '2019-2020',
    theme: 'transparent',
    parts: 'title,source',
    version: '2021-02-03',
  },
  title: '行政应诉案件数 · "昭通市" <数据>',
  href: 'http://10.1.2.3/fazhi/#/indicator/litigation.cases?years=2019-2020&version=2021-02-03',
  height: 452,
}

/** As a browser reads it that a webmaster has pasted it into. */
function pasted(html: string): Element {
  const page = document.createElement('div')
  page.innerHTML = html
  return page
}

describe('the snippet with a frame', () => {
  const frame = pasted(frameSnippet(wanted)).querySelector('iframe')

  test('leads to the embed with everything that was chosen', () => {
    const address = new URL(frame?.getAttribute('src') ?? '')
    expect(address.pathname).toBe('/fazhi/embed.html')
    expect(readEmbedHash(address.hash)).toEqual({ target: wanted.target, search: wanted.search })
  })

  test('has a title, waits until it is near, may fill the screen and copy, and has a good height', () => {
    expect(frame?.title).toBe(wanted.title)
    expect(frame?.getAttribute('loading')).toBe('lazy')
    expect(frame?.getAttribute('allow')).toBe('fullscreen; clipboard-write')
    expect(frame?.getAttribute('height')).toBe('452')
    expect(frame?.getAttribute('width')).toBe('100%')
  })
})

describe('the snippet with a script', () => {
  const page = pasted(scriptSnippet(wanted))
  const place = page.querySelector('[data-fz-embed]')

  test('says all of it in attributes', () => {
    expect(place?.getAttribute('data-fz-embed')).toBe('table/litigation.cases')
    expect(place?.getAttribute('data-years')).toBe('2019-2020')
    expect(place?.getAttribute('data-theme')).toBe('transparent')
    expect(place?.getAttribute('data-version')).toBe('2021-02-03')
    expect(place?.getAttribute('data-height')).toBe('452')
    expect(place?.hasAttribute('data-lang')).toBe(false)
    expect(page.querySelector('script')?.getAttribute('src')).toBe('http://10.1.2.3/fazhi/embed.js')
  })

  test('leaves a link where scripts are stripped', () => {
    expect(place?.querySelector('a')?.getAttribute('href')).toBe(wanted.href)
    expect(place?.textContent).toBe(wanted.title)
  })
})
